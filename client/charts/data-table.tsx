import { type ReactNode, useId, useState } from "react";
import { copyRows } from "./copy-rows.ts";
import { type Cell, type Order, sortRows } from "./sort-rows.ts";

/** One column: what it sorts and copies by, and how it shows. */
export interface Column<Row> {
	title: string;
	/** What the row holds here; a column without it (of buttons) neither sorts nor copies. */
	value?: (row: Row) => Cell;
	show?: (row: Row) => ReactNode;
	numeric?: boolean;
	/** Left out where the screen is narrow. */
	wide?: boolean;
}

interface DataTableProps<Row> {
	caption: string;
	columns: readonly Column<Row>[];
	rows: readonly Row[];
	rowKey: (row: Row) => string;
	/** Where nothing more is needed than to look: no copying. */
	plain?: boolean;
	hideCaption?: boolean;
}

/** A table that sorts by each of its columns, copies into a spreadsheet, and scrolls by itself on a narrow screen. */
export function DataTable<Row>({
	caption,
	columns,
	rows,
	rowKey,
	plain,
	hideCaption,
}: DataTableProps<Row>) {
	const [order, setOrder] = useState<Order | null>(null);
	const captionId = useId();
	const sortBy = order && columns[order.column]?.value;
	const sorted = sortBy ? sortRows(rows, sortBy, order.descending) : rows;
	return (
		<div className="table-block">
			{/* biome-ignore lint/a11y/useSemanticElements: a region that scrolls needs a name and the focus */}
			<div
				className="table-scroll"
				role="region"
				aria-labelledby={captionId}
				// biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it
				tabIndex={0}
			>
				<table>
					<caption
						id={captionId}
						className={hideCaption ? "visually-hidden" : undefined}
					>
						{caption}
					</caption>
					<thead>
						<tr>
							{columns.map((column, index) => (
								<HeadCell
									key={column.title}
									column={column}
									order={order?.column === index ? order : null}
									onSort={() => setOrder(nextOrder(order, index))}
								/>
							))}
						</tr>
					</thead>
					<tbody>
						{sorted.map((row) => (
							<BodyRow key={rowKey(row)} row={row} columns={columns} />
						))}
					</tbody>
				</table>
			</div>
			{!plain && <CopyButton columns={columns} rows={sorted} />}
		</div>
	);
}

function nextOrder(order: Order | null, column: number): Order | null {
	if (order?.column !== column) return { column, descending: false };
	return order.descending ? null : { column, descending: true };
}

function kindOf<Row>({ numeric, wide }: Column<Row>): string | undefined {
	const kinds = [numeric && "number", wide && "wide"].filter(Boolean);
	return kinds.length > 0 ? kinds.join(" ") : undefined;
}

function HeadCell<Row>({
	column,
	order,
	onSort,
}: {
	column: Column<Row>;
	order: Order | null;
	onSort: () => void;
}) {
	const kind = kindOf(column);
	if (!column.value)
		return (
			<th scope="col" className={kind}>
				<span className="visually-hidden">{column.title}</span>
			</th>
		);
	const direction = order?.descending ? "descending" : "ascending";
	return (
		<th scope="col" className={kind} aria-sort={order ? direction : undefined}>
			<button type="button" onClick={onSort}>
				{column.title}
				<span className="sort-mark" aria-hidden="true">
					{order ? (order.descending ? "▼" : "▲") : ""}
				</span>
			</button>
		</th>
	);
}

function BodyRow<Row>({
	row,
	columns,
}: {
	row: Row;
	columns: readonly Column<Row>[];
}) {
	return (
		<tr>
			{columns.map((column, index) => {
				const content = column.show?.(row) ?? column.value?.(row) ?? "–";
				const kind = kindOf(column);
				return index === 0 ? (
					<th key={column.title} scope="row" className={kind}>
						{content}
					</th>
				) : (
					<td key={column.title} className={kind}>
						{content}
					</td>
				);
			})}
		</tr>
	);
}

function CopyButton<Row>({
	columns,
	rows,
}: {
	columns: readonly Column<Row>[];
	rows: readonly Row[];
}) {
	const [said, setSaid] = useState("");
	async function copy() {
		try {
			await navigator.clipboard.writeText(copyRows(columns, rows));
			setSaid("Copied. Paste it into a spreadsheet.");
		} catch {
			setSaid(
				"This browser does not let the page copy. Select the table instead.",
			);
		}
	}
	return (
		<p className="table-tools">
			<button type="button" className="button quiet" onClick={copy}>
				Copy table
			</button>
			<span role="status">{said}</span>
		</p>
	);
}
