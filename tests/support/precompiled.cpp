// Carries the precompiled header of the tests, and nothing else.
