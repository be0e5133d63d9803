import type {
	OutsideFigure,
	OutsideImportReport,
} from "../../../server/beside/outside.schemas.ts";
import { type Column, DataTable } from "../../charts/data-table.tsx";
import { counted } from "../words.ts";
import { type Mapping, ValueColumns } from "./value-columns.tsx";

/** What columns hold, what would become of each figure, or what is in the way by line. */
export function ImportedValues({
	report,
	figures,
	mapping,
	isPending,
	fault,
	onHolds,
	apply,
}: {
	report: OutsideImportReport;
	figures: readonly OutsideFigure[];
	/** What was chosen, of which the report may not tell yet. */
	mapping: Mapping;
	isPending: boolean;
	fault: string | undefined;
	onHolds: (heading: string, holds: string) => void;
	apply: () => Promise<void>;
}) {
	const { lines, errorCount, columns } = report;
	const isReady = errorCount === 0 && !isPending && fault === undefined;
	return (
		<>
			<section className="section">
				<h2>2. See what it holds</h2>
				<p role="status">
					{counted(lines, "line")}
					{errorCount === 0
						? ", and nothing is wrong with them."
						: `. ${counted(errorCount, "error")} to correct first: nothing is imported while there is one.`}
				</p>
				{columns.length > 0 && (
					<ValueColumns
						report={report}
						figures={figures}
						mapping={mapping}
						onHolds={onHolds}
					/>
				)}
				<Errors report={report} />
				{fault && (
					<p className="fault" role="alert">
						{fault}
					</p>
				)}
			</section>
			{isReady && (
				<section className="section">
					<h2>3. Import it</h2>
					<p>
						The file takes the place of all that these figures have. A person
						whose cell is empty, or who is not in the file, has no value then.
					</p>
					<DataTable
						caption="What would become of each figure"
						plain
						columns={changeColumns}
						rows={report.figures}
						rowKey={({ figure }) => figure}
					/>
					<button type="button" className="button primary" onClick={apply}>
						Import {counted(report.figures.length, "figure")}
					</button>
				</section>
			)}
		</>
	);
}

type Remark = OutsideImportReport["errors"][number];

function Errors({
	report: { errors, errorCount },
}: {
	report: OutsideImportReport;
}) {
	if (errorCount === 0) return null;
	const columns: readonly Column<Remark>[] = [
		{ title: "Line", value: ({ line }) => line, numeric: true },
		{ title: "Column", value: ({ column }) => column ?? "–" },
		{ title: "What to do", value: ({ message }) => message },
	];
	return (
		<>
			{errorCount > errors.length && (
				<p>The first {errors.length} are listed.</p>
			)}
			<DataTable
				caption={counted(errorCount, "error")}
				columns={columns}
				rows={errors}
				rowKey={({ line, column, message }) => `${line} ${column} ${message}`}
			/>
		</>
	);
}

const changeColumns: readonly Column<OutsideImportReport["figures"][number]>[] =
	[
		{ title: "Figure", value: ({ name }) => name },
		{ title: "People", value: ({ values }) => values, numeric: true },
		{ title: "New", value: ({ added }) => added, numeric: true },
		{ title: "Changed", value: ({ changed }) => changed, numeric: true },
		{ title: "The same", value: ({ unchanged }) => unchanged, numeric: true },
		{ title: "Taken away", value: ({ removed }) => removed, numeric: true },
	];
