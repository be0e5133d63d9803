import type { Column } from "./data-table.tsx";
import type { Order } from "./sort-rows.ts";

function kindOf<Row>({ numeric, wide }: Column<Row>): string | undefined {
	const kinds = [numeric && "number", wide && "wide"].filter(Boolean);
	return kinds.length > 0 ? kinds.join(" ") : undefined;
}

/** The head of a column: a button that sorts by it. */
export function HeadCell<Row>({
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

export function BodyRow<Row>({
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
