/** A setup file of each project: it runs anew for every test file, where what it imports is shared by all. */
import { afterAll } from "vitest";
import { cleanUp } from "./clean-up.ts";

afterAll(cleanUp);
