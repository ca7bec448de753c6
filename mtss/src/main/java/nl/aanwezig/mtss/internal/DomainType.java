package nl.aanwezig.mtss.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Generated;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * The one shape of a wide value: accessors are nouns, the generated class is hidden, defaults are default methods.
 *
 * <p>Source retention keeps it out of the class files, so that a consumer's compiler never meets it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        get = "*",
        visibility = ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        defaultAsDefault = true,
        depluralize = true,
        allowedClasspathAnnotations = Generated.class)
public @interface DomainType {}
