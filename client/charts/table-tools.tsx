import { useState } from "react";
import type { Column } from "./data-table.tsx";
import { fileName } from "./file-name.ts";
import { saveFile } from "./save-file.ts";
import { tableCells, toCsv, toTsv } from "./table-text.ts";

/** The table as it stands, for a spreadsheet. */
export function TableTools<Row>({
	caption,
	columns,
	rows,
}: {
	caption: string;
	columns: readonly Column<Row>[];
	rows: readonly Row[];
}) {
	const [said, setSaid] = useState("");
	const cells = () => tableCells(columns, rows);
	async function copy() {
		try {
			await navigator.clipboard.writeText(toTsv(cells()));
			setSaid("Copied. Paste it into a spreadsheet.");
		} catch {
			setSaid("This browser does not let the page copy. Download it instead.");
		}
	}
	return (
		<p className="table-tools">
			<button type="button" className="button quiet" onClick={copy}>
				Copy table
			</button>
			<button
				type="button"
				className="button quiet"
				onClick={() =>
					saveFile(fileName(caption, "csv"), "text/csv", toCsv(cells()))
				}
			>
				Download table
			</button>
			<span role="status">{said}</span>
		</p>
	);
}
