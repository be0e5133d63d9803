import type { Enrolment } from "../../../server/devices/device.schemas.ts";
import { CopyText } from "../layout/copy-text.tsx";
import { LocalAddress } from "../links/local-address.tsx";
import { QrCode } from "../links/qr-code.tsx";
import { atMinute } from "../words.ts";

/** The code that makes a browser this tablet, shown this once. */
export function FreshCode({
	enrolment: { code, url, expires },
	name,
}: {
	enrolment: Enrolment;
	name: string;
}) {
	const spoken = code.replace(/(.{4})(?=.)/g, "$1 ");
	return (
		<div className="card device-code" role="status">
			<h3>Enrol {name}</h3>
			<LocalAddress url={url} />
			<ol>
				<li>
					On the tablet, scan this code with its camera, or open{" "}
					<strong>{url.split("#")[0]}</strong>.
				</li>
				<li>
					Add that page to the tablet's home screen and open it from there, so
					that it keeps answers while there is no network.
				</li>
				<li>
					If it asks for the code, type <strong>{spoken}</strong>.
				</li>
			</ol>
			<QrCode text={url} />
			<p>
				The code works once, until {atMinute(expires)}, and is not shown again.
			</p>
			<CopyText text={code} label="Copy the code" />
		</div>
	);
}
