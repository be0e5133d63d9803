import type { SliderItem } from "#instruments/definition.ts";
import { useWords } from "../words-context.ts";
import { scaleOf } from "./slider-steps.ts";

interface SliderButtonsProps {
	item: SliderItem;
	/** Goes so many steps on from here; back where negative. */
	onStep(steps: number): void;
}

/** One step and a tenth of the line, either way; one step alone where that is a tenth. */
export function SliderButtons({ item, onStep }: SliderButtonsProps) {
	const { mark, say } = useWords();
	const { big } = scaleOf(item);
	const all = [
		{ word: "muchLess", steps: -big, sign: "−−" },
		{ word: "less", steps: -1, sign: "−" },
		{ word: "more", steps: 1, sign: "+" },
		{ word: "muchMore", steps: big, sign: "++" },
	] as const;
	const buttons = big > 1 ? all : all.slice(1, 3);
	return (
		<div className="slider-buttons" {...mark}>
			{buttons.map(({ word, steps, sign }) => (
				<button
					key={word}
					type="button"
					className="secondary"
					onClick={() => onStep(steps)}
				>
					<span aria-hidden="true">{sign}</span> {say(word)}
				</button>
			))}
		</div>
	);
}
