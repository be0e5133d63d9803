import { standingInWords } from "#instruments/versions/standing.ts";
import { html, trusted } from "../http/html.ts";
import type { SurveyRow } from "../surveys/surveys.queries.ts";
import { type Column, exportLanguage } from "./column.ts";
import { columnsOf } from "./columns.ts";

/** The codebook as a page to read and print; it loads nothing. */
export function codebookPage(survey: SurveyRow): string {
	const { title, definition } = survey;
	const columns = columnsOf(survey);
	return html`<!doctype html>
<html lang="${exportLanguage(definition)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Codebook: ${title}</title>
<style>${trusted(style)}</style>
</head>
<body>
<h1>Codebook: ${title}</h1>
<p>Questionnaire ${definition.id}, version ${definition.version}. ${columns.length} columns, in the order of the export. Nothing in a column means not answered, unless its note says more.</p>
<p>${standingInWords(definition)}</p>
${groups.map(([kind, heading]) =>
	section(
		heading,
		columns.filter((column) => column.kind === kind),
	),
)}
</body>
</html>
`.text;
}

const groups = [
	["response", "About the response"],
	["item", "Questions"],
	["score", "Scores"],
	["not-scored", "Why there is no score"],
] as const;

function section(heading: string, columns: readonly Column[]) {
	if (columns.length === 0) return null;
	return html`<h2>${heading}</h2>
<table>
<thead><tr><th scope="col">Column</th><th scope="col">What it is</th><th scope="col">Kept as</th><th scope="col">Values</th><th scope="col">Note</th></tr></thead>
<tbody>
${columns.map(row)}</tbody>
</table>
`;
}

function row(column: Column) {
	return html`<tr><th scope="row"><code>${column.column}</code></th><td>${column.label}</td><td>${column.type}</td><td>${valuesOf(column)}</td><td>${column.rule}</td></tr>
`;
}

function valuesOf({ labels, values }: Column) {
	if (labels.length === 0) return values;
	return html`<dl>${labels.map(({ code, label, kind }) => html`<dt>${code}</dt><dd>${label}${kind ? html` <small>(no substantive answer)</small>` : null}</dd>`)}</dl>`;
}

const style = `
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
th, td { text-align: left; vertical-align: top; padding: .4rem .5rem; border-bottom: 1px solid #767676; overflow-wrap: anywhere; }
th { font-weight: 600; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 .5rem; margin: 0; }
dt { font-weight: 600; }
dd { margin: 0; }
@media print { body { margin: 0; max-width: none; font-size: 9pt; } thead { display: table-header-group; } tr { break-inside: avoid; } }
@media (max-width: 40rem) { table, tbody, tr, th, td { display: block; } thead { display: none; } tr { padding: .75rem 0; } th, td { border: 0; padding: .1rem 0; } tr { border-bottom: 1px solid #767676; } }
`;
