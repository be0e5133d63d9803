import {
	WORDS_A_MINUTE,
	WORDS_INCLUDED,
} from "#instruments/trial/expected-seconds.ts";
import { FEWEST, LONG } from "#instruments/trial/time-figures.ts";

/** What counts as time on a question, and when it is long. */
export function TimesWorkedOut() {
	return (
		<details className="worked-out">
			<summary>How this was worked out</summary>
			<dl className="facts">
				<dt>Time</dt>
				<dd>
					Whole seconds with the question on the screen, all visits together. A
					page that is hidden, or asks whether somebody is still there, counts
					none; more than an hour counts as an hour.
				</dd>
				<dt>Expected</dt>
				<dd>
					What the predicted minutes count for a question of its kind (10
					seconds for one with a single answer). That is for {WORDS_INCLUDED}{" "}
					words, help and answers included; more are read at {WORDS_A_MINUTE}{" "}
					words a minute.
				</dd>
				<dt>Long for its words</dt>
				<dd>
					The median is more than {LONG} times what is expected. People who stay
					long may be reading with care, or be lost: ask them.
				</dd>
				<dt>Came back</dt>
				<dd>The share of those who had the question who came to it again.</dd>
				<dt>Fewer than {FEWEST} people</dt>
				<dd>Nothing is told, so that no figure is one person’s.</dd>
			</dl>
		</details>
	);
}
