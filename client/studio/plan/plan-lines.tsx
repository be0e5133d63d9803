import type { ReactNode } from "react";
import { TextArea } from "../forms/text-field.tsx";

/** One text of a line. */
export interface LineField<Line> {
	key: keyof Line & string;
	label: string;
	hint?: string;
	maxLength: number;
}

/** A list of lines of the plan, each of some texts, with a button for one more. */
export function PlanLines<Line extends { id: string }>({
	title,
	lead,
	one,
	lines,
	fields,
	onLines,
	make,
	takeOut,
	children,
}: {
	title: string;
	lead: string;
	/** What one line is called: `aim`. */
	one: string;
	lines: readonly Line[];
	fields: readonly LineField<Line>[];
	onLines: (lines: Line[], field: string) => void;
	make: () => Line;
	takeOut: (line: Line) => void;
	/** What a line has besides its texts. */
	children?: (line: Line, change: (line: Line) => void) => ReactNode;
}) {
	const put = (line: Line, field: string) =>
		onLines(
			lines.map((each) => (each.id === line.id ? line : each)),
			`${line.id} ${field}`,
		);
	return (
		<section className="section">
			<h2>{title}</h2>
			<p className="muted">{lead}</p>
			{lines.map((line, place) => (
				<fieldset
					key={line.id}
					id={`line-${line.id}`}
					className="card plan-line"
				>
					<legend>
						{one} {place + 1}
					</legend>
					<div className="plan-texts">
						{fields.map(({ key, label, hint, maxLength }) => (
							<TextArea
								key={key}
								name={`${line.id}/${key}`}
								label={label}
								hint={hint}
								rows={2}
								maxLength={maxLength}
								value={String(line[key])}
								onValue={(text) => put({ ...line, [key]: text }, key)}
							/>
						))}
					</div>
					{children?.(line, (next) => put(next, "besides"))}
					<button
						type="button"
						className="button quiet"
						onClick={() => takeOut(line)}
					>
						Take out
						<span className="visually-hidden">
							{" "}
							{one} {place + 1}
						</span>
					</button>
				</fieldset>
			))}
			<button
				type="button"
				className="button"
				onClick={() => onLines([...lines, make()], "add")}
			>
				Add {one.toLowerCase()}
			</button>
		</section>
	);
}
