import { configure } from "@testing-library/react";

/** Several suites share a small machine; waiting ends as soon as there is something to see. */
configure({ asyncUtilTimeout: 20_000 });
