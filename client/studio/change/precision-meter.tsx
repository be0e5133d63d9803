import "./change.css";
import type { Waves } from "../../../server/change/waves.schemas.ts";
import { decimalsFor, figure } from "../../charts/format.ts";
import { SelectField } from "../forms/select-field.tsx";

const shares = ["2", "5", "10", "15", "20"];

/** How far each wave of the survey is from a mean that is sure enough. */
export function PrecisionMeter({
	waves: { scale, stretches, target, threshold },
	precision,
	onPrecision,
}: {
	waves: Waves;
	precision: string | undefined;
	onPrecision: (precision: string) => void;
}) {
	const own = stretches.at(-1);
	if (scale === null || own === undefined || target.points === null)
		return null;
	const points = figure(target.points, decimalsFor(scale.range));
	const now = precision ?? String(Math.round(target.share * 100));
	return (
		<section className="precision">
			<h2>How sure the mean is</h2>
			<p className="hint">
				{scale.title}. Aim: an interval of plus or minus {points} points, which
				is {now} % of the scale. How many are needed follows from how much
				scores differ now, and moves with it.
				{threshold !== null &&
					` Counted are groups of at least ${threshold} people, as of the end of yesterday.`}
			</p>
			<search className="filter" aria-label="How sure">
				<SelectField
					name="precision"
					label="Aim"
					choices={[...new Set([...shares, now])]
						.sort((a, b) => Number(a) - Number(b))
						.map((value) => ({ value, label: `± ${value} % of the scale` }))}
					value={now}
					onValue={onPrecision}
				/>
			</search>
			<ul className="meters">
				{own.waves.map(
					({ wave, title, everybody, precision: { needed, sentence } }) => (
						<li key={wave}>
							<span className="meter-name">{title}</span>
							{needed !== null && (
								<meter
									min={0}
									max={needed}
									value={Math.min(everybody.n, needed)}
									aria-label={`${title}: scored of those needed`}
								>
									{everybody.n} of {needed}
								</meter>
							)}
							<span>{sentence}</span>
						</li>
					),
				)}
			</ul>
		</section>
	);
}
