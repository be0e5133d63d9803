import { Instrument } from "./definition.ts";

/** The published JSON Schema of a definition, for editors that complete and check what is written by hand. */
export const instrumentJsonSchema = {
	$schema: "https://json-schema.org/draft/2020-12/schema",
	...Instrument,
};
