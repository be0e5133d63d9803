/** Of the kinds of text that exports are made of. */
export const mediaTypes = {
	csv: "text/csv; charset=utf-8",
	json: "application/json; charset=utf-8",
	jsonl: "application/jsonl; charset=utf-8",
	fhir: "application/fhir+json; charset=utf-8",
	html: "text/html; charset=utf-8",
	xml: "application/xml; charset=utf-8",
	plain: "text/plain; charset=utf-8",
} as const;
