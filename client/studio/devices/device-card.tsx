import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type {
	Device,
	Enrolment,
} from "../../../server/devices/device.schemas.ts";
import type { Project } from "../../../server/projects/projects.schemas.ts";
import { ConfirmButton } from "../layout/confirm-button.tsx";
import { say } from "../layout/toast-store.ts";
import { atMinute, counted } from "../words.ts";
import { ChangeDevice } from "./change-device.tsx";
import { DeviceDays } from "./device-days.tsx";
import { lastDay, standingNames } from "./device-words.ts";
import { devicesApi, devicesQuery } from "./devices-api.ts";
import { FreshCode } from "./fresh-code.tsx";

/** One tablet: how it is, what waits on it, and what can be done about it. */
export function DeviceCard({
	project,
	device,
}: {
	project: Project;
	device: Device;
}) {
	const mayChange = project.abilities["change devices"];
	const isGone = device.standing === "revoked";
	return (
		<section className="card device" aria-label={device.name}>
			<h2>
				{device.name}{" "}
				<span className={device.standing === "live" ? "badge press" : "badge"}>
					{standingNames[device.standing]}
				</span>
			</h2>
			<dl className="facts">
				<dt>Site</dt>
				<dd>{device.site?.name ?? "Respondents choose"}</dd>
				<dt>Asks</dt>
				<dd>
					{device.surveys
						.map(({ title, waveTitle }) => `${title}: ${waveTitle}`)
						.join("; ") || "Nothing"}
				</dd>
				<dt>Last seen</dt>
				<dd>{device.lastSeen ? atMinute(device.lastSeen) : "Not yet"}</dd>
				<dt>Waiting on it</dt>
				<dd>{waitingWords(device)}</dd>
				<dt>Last day</dt>
				<dd>{lastDay(device) ?? "Nothing taken yet"}</dd>
				<dt>Works without a network</dt>
				<dd>{keepingWords(device)}</dd>
			</dl>
			<DeviceDays device={device} />
			{mayChange && !isGone && <Doings project={project.id} device={device} />}
		</section>
	);
}

function waitingWords({ waiting, oldestWaiting }: Device): string {
	if (waiting === 0) return "Nothing";
	const since = oldestWaiting
		? `, the oldest since ${atMinute(oldestWaiting)}`
		: "";
	return `${counted(waiting, "response")}${since}`;
}

function keepingWords({ persistent }: Device): string {
	if (persistent === null) return "Not known yet";
	return persistent
		? "Yes"
		: "No: its browser may throw stored answers away. Open Waymark from the tablet's home screen.";
}

function Doings({ project, device }: { project: string; device: Device }) {
	const client = useQueryClient();
	const [fresh, setFresh] = useState<Enrolment | null>(null);
	const refresh = () => client.invalidateQueries(devicesQuery(project));
	return (
		<>
			<ChangeDevice project={project} device={device} />
			<div className="form-actions">
				{device.standing === "locked" && (
					<button
						type="button"
						className="button"
						onClick={async () => {
							await devicesApi.change(project, device.id, { unlock: true });
							await refresh();
							say(`${device.name} is unlocked.`);
						}}
					>
						Unlock
					</button>
				)}
				<button
					type="button"
					className="button"
					onClick={async () => {
						setFresh(await devicesApi.enrolAnew(project, device.id));
					}}
				>
					New code to enrol
				</button>
				<ConfirmButton
					label="Revoke"
					of={device.name}
					question={`Revoke ${device.name}?`}
					action="Revoke it"
					act={() => devicesApi.revoke(project, device.id)}
					done={() => {
						refresh();
						say(`${device.name} is revoked. It asks nothing any more.`);
					}}
				>
					<p>
						It asks nothing more from its next contact on. Answers that it still
						holds are taken when they come, and marked. It cannot be undone; a
						tablet can be added again.
					</p>
					{device.waiting > 0 && (
						<p>
							{counted(device.waiting, "response")}{" "}
							{device.waiting === 1 ? "is" : "are"} still on it.
						</p>
					)}
				</ConfirmButton>
			</div>
			{fresh && <FreshCode enrolment={fresh} name={device.name} />}
		</>
	);
}
