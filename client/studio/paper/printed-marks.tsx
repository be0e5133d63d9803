import type { CollectedMedia } from "../../../server/media/media.schemas.ts";
import type { PaperWords } from "./paper-words.ts";

export interface PrintedChoice {
	/** What is typed for it; empty where its box stands alone. */
	number: string;
	label: string;
	picture?: CollectedMedia | undefined;
}

/** Boxes to put a cross in, each with the number by which it is keyed. */
export function Marks({ choices }: { choices: readonly PrintedChoice[] }) {
	return (
		<ul className="paper-marks">
			{choices.map(({ number, label, picture }) => (
				<li key={`${number} ${label}`}>
					<i className="paper-box" />
					{number && <span className="paper-number">{number}</span>}
					{picture && <Picture picture={picture} />}
					<span>{label}</span>
				</li>
			))}
		</ul>
	);
}

/** A scale of numbers between two words. */
export function Scale({
	min,
	max,
	minLabel,
	maxLabel,
}: {
	min: number;
	max: number;
	minLabel: string;
	maxLabel: string;
}) {
	const numbers = Array.from({ length: max - min + 1 }, (_, n) => min + n);
	return (
		<div className="paper-scale">
			<p className="paper-ends">
				<span>{minLabel}</span>
				<span>{maxLabel}</span>
			</p>
			<ul>
				{numbers.map((number) => (
					<li key={number}>
						<i className="paper-box" />
						<span>{number}</span>
					</li>
				))}
			</ul>
		</div>
	);
}

/** Boxes for day, month and year. */
export function DateBoxes({ words }: { words: PaperWords }) {
	const parts = [
		["day", 2],
		["month", 2],
		["year", 4],
	] as const;
	return (
		<div className="paper-date" {...words.mark}>
			{parts.map(([part, length]) => (
				<span key={part}>
					<Boxes length={length} />
					{words.onScreen(part)}
				</span>
			))}
		</div>
	);
}

export function Boxes({ length }: { length: number }) {
	return (
		<span className="paper-boxes">
			{Array.from({ length }, (_, n) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: they are all alike
				<i key={n} />
			))}
		</span>
	);
}

export function Line({ lines = 1 }: { lines?: number }) {
	return (
		<div>
			{Array.from({ length: lines }, (_, n) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: they are all alike
				<hr key={n} className="paper-line" />
			))}
		</div>
	);
}

/** Described by the words beside it, which say the same. */
export function Picture({ picture }: { picture: CollectedMedia }) {
	return <img className="paper-picture" src={picture.url} alt="" />;
}
