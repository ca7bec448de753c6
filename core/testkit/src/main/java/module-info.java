/**
 * What tests of users and adapters need: short ways to make a school year, generated histories, golden files, and a contract that
 * every adapter keeps.
 */
module nl.aanwezig.testkit {
    requires transitive nl.aanwezig.core;
    requires transitive org.junit.jupiter.api;
    requires static org.jspecify;

    exports nl.aanwezig.testkit;
}
