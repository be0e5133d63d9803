import type { Prediction } from "../../../server/beside/beside.schemas.ts";
import { atMinute, counted } from "../words.ts";

/** How the correlation came about, so that a reader may check or repeat it. */
export function WorkedOut({
	prediction: { people, figure, asOf, from },
}: {
	prediction: Prediction;
}) {
	return (
		<details className="worked-out">
			<summary>How this was worked out</summary>
			<dl className="facts">
				<dt>Who counts</dt>
				<dd>
					{counted(people.both, "participant")} with both; {people.scoreOnly}{" "}
					with a {from === null ? "score" : "change"} alone and{" "}
					{people.figureOnly} with the figure alone are left out. Of several
					responses by one person in a wave, the first counts.
				</dd>
				<dt>The figure</dt>
				<dd>
					{figure.name} in {figure.unit}, about {figure.about}; joined by the
					participant's code.
				</dd>
				<dt>Correlation</dt>
				<dd>
					Pearson's r with Fisher's 95 % interval; Spearman's rho by midranks; p
					by t on n − 2 degrees of freedom.
				</dd>
				<dt>Corrections</dt>
				<dd>
					Range: Thorndike's case II (1949), r u / √(1 + r² (u² − 1)), u the
					spread among all divided by that among those with both. Chance error:
					r / √reliability of the figure (Spearman 1904). Each by itself.
				</dd>
				<dt>As of</dt>
				<dd>{atMinute(asOf)}</dd>
			</dl>
		</details>
	);
}
