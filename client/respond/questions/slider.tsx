import { useState } from "react";
import { checkSlider } from "#instruments/answer-checks/number.ts";
import type { SliderItem } from "#instruments/definition.ts";
import { inLanguage } from "#instruments/text.ts";
import { sliderValue } from "#instruments/values.ts";
import { useWords } from "../words-context.ts";
import { ClearAnswer } from "./clear-answer.tsx";
import { describedBy, GroupFrame } from "./frame.tsx";
import { numberFrom } from "./number-value.ts";
import type { QuestionProps } from "./question-props.ts";
import { SliderButtons } from "./slider-buttons.tsx";
import { stepped } from "./slider-steps.ts";
import { SliderTrack } from "./slider-track.tsx";
import "../styles/slider.css";

/** A line to tap, buttons for steps, and a field: three ways to one number, none of which needs dragging. */
export default function Slider(props: QuestionProps<SliderItem>) {
	const { item, language, value, onChange, frame } = props;
	const { mark, say } = useWords();
	const [typed, setTyped] = useState(() => written(value));
	const isInvalid = frame.error !== undefined;
	const unit = item.unit ? ` ${inLanguage(item.unit, language)}` : "";
	const isNumber = typeof value === "number";
	const inWords = isNumber ? `${value}${unit}` : say("sliderNone");
	const isUntold = isNumber && item.showValue === false;

	function set(next: number | undefined) {
		setTyped(written(next));
		onChange(next);
	}
	function type(text: string) {
		setTyped(text);
		onChange(numberFrom(text, language));
	}
	const number = onTheLine(item, value);
	return (
		<GroupFrame {...frame} hints={[...frame.hints, say("sliderHint")]}>
			<p className="slider-value" aria-hidden="true" {...mark}>
				{isUntold ? "\u00a0" : inWords}
			</p>
			<SliderTrack
				id={frame.id}
				name={frame.title}
				item={item}
				language={language}
				number={number}
				inWords={inWords}
				describedBy={describedBy(frame)}
				isInvalid={isInvalid}
				onSet={set}
			/>
			<SliderButtons
				item={item}
				onStep={(steps) => set(sliderValue(item, stepped(item, number, steps)))}
			/>
			<label className="slider-field">
				<span {...mark}>{say("sliderType")}</span>
				<input
					type="text"
					className="short"
					dir="ltr"
					id={`${frame.id}-number`}
					inputMode="decimal"
					autoComplete="off"
					value={typed}
					onChange={(event) => type(event.target.value)}
					aria-invalid={isInvalid}
				/>
			</label>
			<ClearAnswer
				first={frame.id}
				isAnswered={value !== undefined}
				onClear={() => set(undefined)}
			/>
		</GroupFrame>
	);
}

/** The number where it is a place on the line; what was typed need not be one. */
function onTheLine(item: SliderItem, value: unknown): number | undefined {
	const isPlace = checkSlider(item, value) === null;
	return isPlace && typeof value === "number" ? value : undefined;
}

function written(value: unknown): string {
	return value === undefined ? "" : String(value);
}
