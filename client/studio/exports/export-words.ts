export interface FormatWords {
	format: string;
	name: string;
	/** Who it is for, in a sentence. */
	use: string;
}

/** Kinds of file with every response, the most wanted first. */
export const responseFormats: readonly FormatWords[] = [
	{
		format: "zip",
		name: "Everything (ZIP)",
		use: "Data, codebook, scripts and a manifest by which the files and figures can be checked later. Take this one to keep.",
	},
	{
		format: "xlsx",
		name: "Workbook (XLSX)",
		use: "For Excel and LibreOffice: the responses on one sheet, the codebook on the next.",
	},
	{
		format: "sav",
		name: "SPSS (SAV)",
		use: "For SPSS, PSPP, jamovi, and R with haven: labels, and codes that count as missing.",
	},
	{
		format: "csv",
		name: "Table (CSV)",
		use: "For any program: one response a row.",
	},
	{
		format: "csv-long",
		name: "Long table (CSV)",
		use: "For any program: one answer a row, with its question and its words.",
	},
	{
		format: "parquet",
		name: "Parquet",
		use: "For R, Python and databases: typed columns, small, fast to read.",
	},
	{
		format: "jsonl",
		name: "JSON Lines",
		use: "For programs: one response a line.",
	},
	{
		format: "fhir",
		name: "FHIR (NDJSON)",
		use: "For health records: a QuestionnaireResponse of FHIR R4 on each line, by pseudonym. Its Questionnaire is with the codebooks.",
	},
];

export const codebookFormats: readonly FormatWords[] = [
	{ format: "html", name: "Page (HTML)", use: "To read and print." },
	{ format: "csv", name: "Table (CSV)", use: "For a spreadsheet." },
	{
		format: "ddi",
		name: "DDI Codebook 2.5 (XML)",
		use: "For archives and data catalogues.",
	},
	{
		format: "fhir",
		name: "FHIR Questionnaire (JSON)",
		use: "What the exported QuestionnaireResponses answer.",
	},
];
