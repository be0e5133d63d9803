import { Fragment } from "react";
import type { Instrument } from "#instruments/definition.ts";
import type { Project } from "../../../server/projects/projects.schemas.ts";
import type { Linkage } from "../../../server/wire.schemas.ts";
import { counted } from "../words.ts";
import type { FreshLink } from "./fresh-links.ts";
import { QrCode } from "./qr-code.tsx";

const joining: Record<Linkage, string> = {
	participant: "We do not ask who you are.",
	"own-code":
		"We do not ask who you are. You make up a code, so that your answers can be joined if you answer again.",
	none: "We do not ask who you are.",
};

/** As one types it: without the protocol, its token in groups of four. The gaps are drawn: a copy has none. */
function TypedAddress({ url }: { url: string }) {
	const address = url.replace(/^https?:\/\//, "");
	const start = address.lastIndexOf("/") + 1;
	return (
		<span className="poster-address">
			{address.slice(0, start)}
			{[...address.slice(start).matchAll(/.{1,4}/g)].map(
				({ 0: group, index }) => (
					<Fragment key={index}>
						<wbr />
						<span>{group}</span>
					</Fragment>
				),
			)}
		</span>
	);
}

/** What stands on the wall: what it is, who asks, how long, that it is voluntary, and the way in. */
export function Poster({
	link,
	title,
	organisation,
	project,
	linkage,
	respondent,
	minutes,
}: {
	link: FreshLink;
	title: string;
	organisation: string;
	project: Project;
	linkage: Linkage;
	respondent: Instrument["respondent"];
	minutes: number;
}) {
	const staysSame = respondent === "staff" ? "work" : "care";
	return (
		<article className="poster" aria-label="Poster">
			<div className="poster-sheet">
				<header>
					{project.synthetic && (
						<p className="poster-sample">Sample, made-up data</p>
					)}
					<p className="poster-asker">
						{organisation}
						{link.site && `, ${link.site}`}
					</p>
					<h2>{title}</h2>
					<p className="poster-why">{project.name}</p>
				</header>
				<div className="poster-way">
					<QrCode text={link.url} />
					<p>
						<strong>Point your phone's camera at the code</strong>
						<br />
						or go to
						<br />
						<TypedAddress url={link.url} />
					</p>
				</div>
				<ul>
					<li>It takes about {counted(minutes, "minute")}.</li>
					<li>
						You choose whether to answer. Your {staysSame} stays the same either
						way.
					</li>
					<li>{joining[linkage]}</li>
				</ul>
			</div>
		</article>
	);
}
