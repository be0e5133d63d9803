import { useId } from "react";

/** A field that narrows a long table to the rows that hold what is typed. */
export function TableFilter({
	filter,
	onFilter,
	of,
}: {
	filter: string;
	onFilter: (filter: string) => void;
	/** The id of the table's caption. */
	of: string;
}) {
	const id = useId();
	return (
		<div className="table-filter">
			<label htmlFor={id}>Filter</label>
			<input
				type="search"
				id={id}
				aria-describedby={of}
				autoComplete="off"
				value={filter}
				onChange={(event) => onFilter(event.target.value)}
			/>
		</div>
	);
}
