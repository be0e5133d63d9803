import { type ReactNode, useId, useState } from "react";
import { filterRows } from "./filter-rows.ts";
import { type Cell, type Order, sortRows } from "./sort-rows.ts";
import { TableFilter } from "./table-filter.tsx";
import { BodyRow, HeadCell } from "./table-rows.tsx";
import { TableTools } from "./table-tools.tsx";

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
	/** The page has filters of its own. */
	filtered?: boolean;
}

/** Beyond this many rows a table can be filtered. */
const fewRows = 24;

/** A table that sorts by each of its columns, filters when it is long, goes into a spreadsheet, and scrolls by itself on a narrow screen. */
export function DataTable<Row>({
	caption,
	columns,
	rows,
	rowKey,
	plain,
	hideCaption,
	filtered,
}: DataTableProps<Row>) {
	const [order, setOrder] = useState<Order | null>(null);
	const captionId = useId();
	const [filter, setFilter] = useState("");
	const found = filterRows(rows, columns, filter);
	const sortBy = order && columns[order.column]?.value;
	const sorted = sortBy ? sortRows(found, sortBy, order.descending) : found;
	return (
		<div className="table-block">
			{rows.length > fewRows && !filtered && (
				<TableFilter filter={filter} onFilter={setFilter} of={captionId} />
			)}
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
			{!plain && (
				<TableTools caption={caption} columns={columns} rows={sorted} />
			)}
		</div>
	);
}

function nextOrder(order: Order | null, column: number): Order | null {
	if (order?.column !== column) return { column, descending: false };
	return order.descending ? null : { column, descending: true };
}
