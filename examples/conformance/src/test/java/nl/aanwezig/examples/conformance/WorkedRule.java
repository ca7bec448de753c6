package nl.aanwezig.examples.conformance;

import java.util.Map;
import java.util.function.Function;

/** Works a named rule out: from inputs to the values that it can give. */
@FunctionalInterface
interface WorkedRule extends Function<WorkedInputs, Map<String, Object>> {}
