import { Link } from "react-router";
import type { Instrument } from "#instruments/definition.ts";
import { staysBehind } from "#instruments/sharing/shareable.ts";
import { sharingApi } from "./sharing-api.ts";

/** The instrument as a file for another team, and as an appendix for a report or an ethics form. */
export function ShareInstrument({ definition }: { definition: Instrument }) {
	const { id, version } = definition;
	return (
		<section className="section share">
			<h2>Share</h2>
			<p>
				The file holds this version with a checksum that tells whether it came
				whole. Another Waymark takes it in as a draft. The appendix is for a
				report or an ethics form.
			</p>
			{staysBehind(definition) && (
				<p className="callout">
					<strong>The wording stays behind.</strong> It is here by a permission
					that was given to you and does not travel: the file holds what each
					question is about, and how it scores.
				</p>
			)}
			<p className="form-actions">
				<a
					className="button"
					href={sharingApi.instrument(id, version)}
					download
				>
					Download as a file
				</a>
				<Link className="button" to={`/library/${id}/${version}/appendix`}>
					Printed appendix
				</Link>
			</p>
		</section>
	);
}
