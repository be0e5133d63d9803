import { xml } from "../xml.ts";

/** The small parts of a workbook (ECMA-376), which say what the sheets are. */

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office =
	"http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relations =
	"http://schemas.openxmlformats.org/package/2006/relationships";
const contents = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Cell styles by their number: as it is, a date, a time, a heading. */
export const styles = { plain: 0, date: 1, time: 2, heading: 3 } as const;

const styleSheet = `${HEAD}<styleSheet xmlns="${main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>`;

/** Every part but the sheets, by its name in the zip. @param sheets their names */
export function workbookParts(
	sheets: readonly string[],
): { name: string; content: string[] }[] {
	const numbered = sheets.map((name, index) => ({ name, number: index + 1 }));
	const types = numbered.map(
		({ number }) =>
			`<Override PartName="/${sheetPath(number)}" ContentType="${contents}.worksheet+xml"/>`,
	);
	const listed = numbered.map(
		({ name, number }) =>
			`<sheet name="${xml(name)}" sheetId="${number}" r:id="rId${number}"/>`,
	);
	const related = numbered.map(
		({ number }) =>
			`<Relationship Id="rId${number}" Type="${office}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
	);
	const parts = {
		"[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${contents}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${contents}.styles+xml"/>${types.join("")}</Types>`,
		"_rels/.rels": `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		"xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${listed.join("")}</sheets></workbook>`,
		"xl/_rels/workbook.xml.rels": `<Relationships xmlns="${relations}">${related.join("")}<Relationship Id="rId${sheets.length + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
	};
	return [
		...Object.entries(parts).map(([name, part]) => ({
			name,
			content: [HEAD + part],
		})),
		{ name: "xl/styles.xml", content: [styleSheet] },
	];
}

export function sheetPath(number: number): string {
	return `xl/worksheets/sheet${number}.xml`;
}

export const sheetHead = `${HEAD}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>`;
export const sheetTail = "</sheetData></worksheet>";
