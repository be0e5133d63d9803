import type { Device } from "../../../server/devices/device.schemas.ts";
import { type Column, DataTable } from "../../charts/data-table.tsx";
import { onDay } from "../words.ts";

type Day = Device["days"][number];

const columns: readonly Column<Day>[] = [
	{ title: "Day", value: (it) => it.day, show: (it) => onDay(it.day) },
	{ title: "Taken on the tablet", value: (it) => it.taken, numeric: true },
	{ title: "Received", value: (it) => it.received, numeric: true },
	{
		title: "On their way",
		value: (it) => Math.max(0, it.taken - it.received),
		numeric: true,
	},
];

/** Day by day, what the tablet took and what arrived. */
export function DeviceDays({ device }: { device: Device }) {
	if (device.days.length === 0) return null;
	return (
		<details>
			<summary>
				{device.days.length === 1
					? "The last day"
					: `The last ${device.days.length} days`}
			</summary>
			<DataTable
				caption={`Responses of ${device.name} by day`}
				hideCaption
				columns={columns}
				rows={device.days}
				rowKey={(it) => it.day}
			/>
		</details>
	);
}
