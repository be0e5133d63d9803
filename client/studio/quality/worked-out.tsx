import type { Instrument } from "#instruments/definition.ts";
import { RELIABLE_MEAN } from "#instruments/statistics/reliability/respondents-needed.ts";
import type { Quality } from "../../../server/quality/quality.schemas.ts";
import { figure } from "../../charts/format.ts";
import { atMinute } from "../words.ts";

/** How the figures came about, so that a reader may check or repeat them. */
export function WorkedOut({
	quality,
	instrument,
}: {
	quality: Quality;
	instrument: Instrument;
}) {
	return (
		<details className="worked-out">
			<summary>How this was worked out</summary>
			<dl className="facts">
				<dt>Instrument</dt>
				<dd>
					{instrument.id}, version {instrument.version}
				</dd>
				<dt>Who counts</dt>
				<dd>
					Everybody who answered at {quality.wave.title}, each person once.
					Alpha, omega and correlations are from those who answered every
					question of the scale, questions turned round where they are reversed.
				</dd>
				<dt>Alpha</dt>
				<dd>
					Cronbach's (1951), with Feldt's 95 % interval. Omega total: one factor
					by minres on correlations (McDonald 1999).
				</dd>
				<dt>Error of a score</dt>
				<dd>
					SEM: SD × √(1 − reliability). MDC95: 1.96 × √2 × SEM. Alpha leaves out
					how answers wander from day to day, so the true error is larger.
				</dd>
				<dt>Sites</dt>
				<dd>
					One-way intraclass correlation of people within sites; respondents
					needed by Spearman and Brown's formula. A site's mean is shown as its
					own from a reliability of {figure(RELIABLE_MEAN, 2)}.
				</dd>
				<dt>As of</dt>
				<dd>{atMinute(quality.asOf)}</dd>
			</dl>
		</details>
	);
}
