import { sampleInstrument } from "../instruments/sample-instrument.ts";
import type { Row } from "./matrix.ts";

const version = "/api/v1/instruments/{id}/versions/{version}";
let drafts = 0;

/** Who may take questionnaires from other programs, and to them. */
export const instrumentFileRows: Record<string, Row> = {
	"POST /api/v1/instruments/imports": {
		for: "signed-in",
		query: "?format=text",
		contentType: "application/octet-stream",
		body: () => Buffer.from("How was it?\nWhat could be better?\n"),
	},
	"POST /api/v1/instruments/drafts": {
		for: "signed-in",
		body: () => {
			drafts += 1;
			return { content: sampleInstrument({ id: `imported-${drafts}` }) };
		},
	},
	[`GET ${version}/export`]: {
		for: "organisation",
		query: "?format=fhir",
	},
	[`GET ${version}/export/losses`]: {
		for: "organisation",
		query: "?format=fhir",
	},
};
