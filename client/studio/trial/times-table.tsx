import type { TrialFigures } from "../../../server/trials/trials.schemas.ts";
import { type Column, DataTable } from "../../charts/data-table.tsx";
import { figure, percent } from "../../charts/format.ts";
import { counted } from "../words.ts";

const LONG = "Long for its words";

export type TimeRow = TrialFigures["times"][number] & { topic: string };

/** A row for each question, in the order given. */
export function TimesTable({
	rows,
	timed,
}: {
	rows: readonly TimeRow[];
	/** How many responses tell times. */
	timed: number;
}) {
	const longest = Math.max(
		1,
		...rows.map(({ seconds, expectedSeconds }) =>
			Math.max(seconds?.median ?? 0, expectedSeconds),
		),
	);
	return (
		<DataTable
			caption={`Time on each question, the longest first (${counted(timed, "response")})`}
			columns={columnsUpTo(longest)}
			rows={rows}
			rowKey={({ item }) => item}
		/>
	);
}

const columnsUpTo = (longest: number): readonly Column<TimeRow>[] => [
	{ title: "Question", value: ({ topic }) => topic },
	{
		title: "Median, seconds",
		value: ({ seconds }) => seconds?.median ?? null,
		show: (row) => <Median row={row} longest={longest} />,
		numeric: true,
	},
	{
		title: "Middle half",
		value: ({ seconds }) =>
			seconds && `${figure(seconds.q1, 0)} to ${figure(seconds.q3, 0)}`,
		numeric: true,
		wide: true,
	},
	{
		title: "Expected",
		value: ({ expectedSeconds }) => expectedSeconds,
		show: ({ expectedSeconds }) => figure(expectedSeconds, 0),
		numeric: true,
	},
	{
		title: "Came back",
		value: ({ returnedShare }) => returnedShare,
		show: ({ returnedShare }) =>
			returnedShare === null ? "–" : percent(returnedShare),
		numeric: true,
	},
	{ title: "People", value: ({ people }) => people, numeric: true, wide: true },
	{
		title: "Worth a look",
		value: ({ isLong }) => (isLong ? LONG : ""),
		show: ({ isLong }) => isLong && <span className="badge">{LONG}</span>,
	},
];

/** The bar is how long people stayed, the stroke what was expected; both stand beside it as figures. */
function Median({
	row: { seconds, expectedSeconds },
	longest,
}: {
	row: TimeRow;
	longest: number;
}) {
	if (seconds === null) return "–";
	const at = (value: number) => (value / longest) * 98 + 1;
	return (
		<>
			<svg
				className="trial-bar"
				viewBox="0 0 100 12"
				preserveAspectRatio="none"
				aria-hidden="true"
			>
				<rect width={at(seconds.median)} y={3} height={6} />
				<line
					x1={at(expectedSeconds)}
					x2={at(expectedSeconds)}
					y1={0}
					y2={12}
				/>
			</svg>
			{figure(seconds.median, 0)}
		</>
	);
}
