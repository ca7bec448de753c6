package nl.aanwezig.mtss.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * The one shape of a wide value: accessors are nouns, the generated class is hidden, defaults are default methods.
 *
 * <p>Source retention keeps it out of the class files, and {@code Override} as the one annotation allowed from the class path keeps
 * Immutables' own {@code @Generated} out too: a consumer's compiler with {@code -Xlint:all -Werror} never meets an annotation that it
 * cannot find. The build knows generated code by its folder and by the prefix {@code Immutable}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        get = "*",
        visibility = ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        defaultAsDefault = true,
        depluralize = true,
        allowedClasspathAnnotations = Override.class)
public @interface DomainType {}
