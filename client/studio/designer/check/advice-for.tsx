import "./check.css";
import type { Instrument } from "#instruments/definition.ts";
import { findingsOf } from "./findings.ts";
import { useAdvice } from "./use-advice.ts";
import { useHidden } from "./use-hidden.ts";

/** The advice on one place of a definition, beside where it is edited; nothing where there is none. */
export function AdviceFor({
	definition,
	prefix,
}: {
	definition: Instrument;
	/** A JSON pointer, such as `/items/3`. */
	prefix: string;
}) {
	const { advice } = useAdvice(definition);
	const { hidden } = useHidden(definition);
	const here = findingsOf(definition, [], advice ?? []).filter(
		({ path, key, level }) =>
			(path === prefix || path.startsWith(`${prefix}/`)) &&
			(level === "stop" || !hidden.has(key)),
	);
	if (here.length === 0) return null;
	return (
		<section className="callout advice-here" aria-label="Advice">
			<ul>
				{here.map(({ key, message }) => (
					<li key={key}>{message}</li>
				))}
			</ul>
		</section>
	);
}
