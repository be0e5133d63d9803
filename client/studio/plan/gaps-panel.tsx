import type { Gap } from "#instruments/plan/gap.ts";
import { counted } from "../words.ts";

/** What the plan leaves open; nothing of it stops anybody. */
export function GapsPanel({ gaps }: { gaps: readonly Gap[] }) {
	if (gaps.length === 0)
		return (
			<p className="muted" role="status">
				Nothing is open: every aim has a measure, and every measure a wave.
			</p>
		);
	return (
		<details className="callout plan-gaps" open>
			<summary>
				<h2>{counted(gaps.length, "thing is", "things are")} still open</h2>
			</summary>
			<ul>
				{gaps.map(({ code, line, message }) => (
					<li key={`${code} ${line} ${message}`}>
						{line ? <a href={`#line-${line}`}>{message}</a> : message}
					</li>
				))}
			</ul>
		</details>
	);
}
