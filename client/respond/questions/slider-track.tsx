import type { KeyboardEvent, PointerEvent, ReactNode } from "react";
import type { SliderItem } from "#instruments/definition.ts";
import { inLanguage } from "#instruments/text.ts";
import { sliderSteps, sliderValue } from "#instruments/values.ts";
import { placeAt, placeByKey, scaleOf } from "./slider-steps.ts";

interface SliderTrackProps {
	id: string;
	name: ReactNode;
	item: SliderItem;
	language: string;
	/** A place on the line; undefined while none is chosen: then no mark is on it. */
	number: number | undefined;
	/** What a screen reader says instead of the number, which a slider must have even while it has no answer. */
	inWords: string;
	describedBy: string | undefined;
	isInvalid: boolean;
	onSet(value: number): void;
}

/** The line: a tap anywhere on it sets the value, and so do the keys of a slider. */
export function SliderTrack(props: SliderTrackProps) {
	const { id, item, language, number, onSet } = props;
	const { min, max } = item;
	const { steps } = scaleOf(item);
	const lowest = inLanguage(item.minLabel, language);
	const highest = inLanguage(item.maxLabel, language);

	function tap(event: PointerEvent<HTMLDivElement>) {
		const line = event.currentTarget;
		const { left, width } = line.getBoundingClientRect();
		const share = (event.clientX - left) / width;
		onSet(sliderValue(item, placeAt(item, isRtl(line) ? 1 - share : share)));
	}
	/** A finger that moves across the line scrolls the page and sets nothing. */
	function drag(event: PointerEvent<HTMLDivElement>) {
		const { buttons, movementX, movementY } = event;
		if (buttons > 0 && Math.abs(movementX) > Math.abs(movementY)) tap(event);
	}
	function press(event: KeyboardEvent<HTMLDivElement>) {
		const place = placeByKey(
			item,
			number,
			event.key,
			isRtl(event.currentTarget),
		);
		if (place === undefined) return;
		event.preventDefault();
		onSet(sliderValue(item, place));
	}
	const place = number === undefined ? undefined : sliderSteps(item, number);
	return (
		<>
			<div
				className="slider"
				id={id}
				role="slider"
				tabIndex={0}
				aria-label={typeof props.name === "string" ? props.name : undefined}
				aria-valuemin={min}
				aria-valuemax={max}
				aria-valuenow={number ?? min}
				aria-valuetext={props.inWords}
				aria-describedby={props.describedBy}
				aria-invalid={props.isInvalid}
				onPointerDown={hold}
				onPointerUp={tap}
				onPointerMove={drag}
				onKeyDown={press}
			>
				<span className="line" />
				{place !== undefined && (
					<span
						className="thumb"
						style={{ insetInlineStart: `${(place / steps) * 100}%` }}
					/>
				)}
			</div>
			<div className="ends" aria-hidden="true">
				<span>
					{min} = {lowest}
				</span>
				<span>
					{max} = {highest}
				</span>
			</div>
		</>
	);
}

/** A pointer that leaves the line still moves along it. */
function hold({ currentTarget, pointerId }: PointerEvent): void {
	currentTarget.setPointerCapture(pointerId);
}

function isRtl(element: Element): boolean {
	return getComputedStyle(element).direction === "rtl";
}
