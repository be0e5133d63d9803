import type { SliderItem } from "#instruments/definition.ts";
import { sliderSteps, sliderValue } from "#instruments/values.ts";
import { Boxes } from "./printed-marks.tsx";

/** As many marks as can be read. */
const mostMarks = 11;

/** A line with numbered marks between two words, and a box for the number. */
export function SliderLine({
	item,
	minLabel,
	maxLabel,
}: {
	item: SliderItem;
	minLabel: string;
	maxLabel: string;
}) {
	const marks = marksOf(item);
	return (
		<div className="paper-scale">
			<p className="paper-ends">
				<span>{minLabel}</span>
				<span>{maxLabel}</span>
			</p>
			<ul className="paper-slider">
				{marks.map((value) => (
					<li key={value}>
						<i />
						<span>{value}</span>
					</li>
				))}
			</ul>
			<p>
				<Boxes length={Math.max(...marks.map((mark) => String(mark).length))} />
			</p>
		</div>
	);
}

/** The same distance apart, each a value that may be given. */
function marksOf(item: SliderItem): number[] {
	const steps = sliderSteps(item, item.max);
	let apart = Math.ceil(steps / (mostMarks - 1));
	while (steps % apart > 0) apart += 1;
	return Array.from({ length: steps / apart + 1 }, (_, n) =>
		sliderValue(item, n * apart),
	);
}
