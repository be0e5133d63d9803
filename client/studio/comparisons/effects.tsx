import type { ScaleEffect } from "#instruments/versions/scale-effects.ts";
import { english, listed } from "../words.ts";
import { effectWords } from "./change-words.ts";

/** Whether each score of two versions may be compared, and why not. */
export function Effects({ effects }: { effects: readonly ScaleEffect[] }) {
	if (effects.length === 0) return null;
	return (
		<section className="section">
			<h2>What it does to each score</h2>
			<dl className="effects">
				{effects.map((effect) => (
					<div key={effect.scale}>
						<dt>{english(effect.title)}</dt>
						<dd>
							<Effect effect={effect} />
						</dd>
					</div>
				))}
			</dl>
		</section>
	);
}

function Effect({ effect }: { effect: ScaleEffect }) {
	const { reasons, cautions } = effect;
	return (
		<>
			<p>
				<strong className={`effect ${effect.effect}`}>
					{effectWords[effect.effect]}.
				</strong>{" "}
				{effect.effect === "comparable-by-rule" && inCommon(effect.rule)}
			</p>
			{reasons.length > 0 && (
				<ul>
					{reasons.map((reason) => (
						<li key={reason}>{sentence(reason)}</li>
					))}
				</ul>
			)}
			{cautions.length > 0 && (
				<p className="muted">Bear in mind: {listed(cautions)}.</p>
			)}
		</>
	);
}

/** Which questions stand for the whole, and how they are scored. */
function inCommon({
	items,
	of,
	scale,
}: Extract<ScaleEffect, { effect: "comparable-by-rule" }>["rule"]): string {
	const { min, max } = scale.range;
	const counts =
		of.before === of.after
			? `of ${of.after}`
			: `of ${of.before} before and ${of.after} after`;
	return `The ${items.length} questions (${counts}) that are the same in both are scored by their mean, from ${min} to ${max}. It is the total of neither version.`;
}

function sentence(reason: string): string {
	return `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`;
}
