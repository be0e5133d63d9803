import type { Period } from "#instruments/over-time/periods.ts";
import type { Chart } from "../../../../server/over-time/charts.schemas.ts";
import type { SideBySide } from "../../../../server/over-time/side-by-side.schemas.ts";
import type { Series } from "../../../../server/series/series.schemas.ts";
import { type Choice, SelectField } from "../../forms/select-field.tsx";
import { type AskedPair, withChange, withLag } from "./asked-pair.ts";

const mostLag = 7;

/** Which two are set side by side, by which period, and how much later the second is. */
export function ChooseSides({
	choices,
	asked,
	data,
	onAsk,
}: {
	choices: readonly Choice[];
	asked: AskedPair;
	/** What is shown just now. */
	data: SideBySide | undefined;
	onAsk: (asked: AskedPair) => void;
}) {
	const except = (other: string) => [
		{ value: "", label: "Choose" },
		...choices.map((choice) => ({
			...choice,
			disabled: choice.disabled || choice.value === other,
		})),
	];
	return (
		<search
			className="filter choose-sides"
			aria-label="What is set side by side"
		>
			<SelectField
				name="x"
				label="What may matter"
				choices={except(asked.y)}
				value={asked.x}
				onValue={(x) => onAsk(withChange(asked, { x }))}
			/>
			<SelectField
				name="y"
				label="What may follow"
				choices={except(asked.x)}
				value={asked.y}
				onValue={(y) => onAsk(withChange(asked, { y }))}
			/>
			{data && (
				<>
					<SelectField
						name="period"
						label="A pair for each"
						choices={data.periods.map((value) => ({ value, label: value }))}
						value={data.period}
						onValue={(period) =>
							onAsk(withChange(asked, { period: period as Period }))
						}
					/>
					<SelectField
						name="lag"
						label="The second is of"
						choices={lagChoices(data.period)}
						value={String(asked.lags.at(-1) ?? 0)}
						onValue={(lag) => onAsk(withLag(asked, Number(lag)))}
					/>
				</>
			)}
		</search>
	);
}

function lagChoices(period: string): Choice[] {
	return Array.from({ length: mostLag + 1 }, (_, lag) => ({
		value: String(lag),
		label:
			lag === 0
				? `the same ${period}`
				: `${lag} ${lag === 1 ? period : `${period}s`} later`,
	}));
}

/** Charts, and series by themselves. What lies between events is of no period, so it cannot be paired. */
export function sideChoices(
	charts: readonly Chart[],
	series: readonly Series[],
): Choice[] {
	const between = new Set(
		series.filter(({ kind }) => kind.endsWith("-between")).map(({ id }) => id),
	);
	return [
		...charts.map(({ id, title, settings: { source } }) => ({
			value: `chart:${id}`,
			label: title,
			disabled: source.of === "series" && between.has(source.series),
		})),
		...series.map(({ id, name }) => ({
			value: `series:${id}`,
			label: `${name} (figures from elsewhere)`,
			disabled: between.has(id),
		})),
	];
}
