import { queryOptions } from "@tanstack/react-query";
import type {
	DeviceChange,
	DeviceList,
	Enrolment,
	NewDevice,
} from "../../../server/devices/device.schemas.ts";
import { request } from "../request.ts";

const path = (project: string, device = "") =>
	`/projects/${project}/devices${device && `/${device}`}`;

export const devicesApi = {
	add: (project: string, body: NewDevice) =>
		request<Enrolment>("POST", path(project), body),
	change: (project: string, device: string, body: DeviceChange) =>
		request<void>("PUT", path(project, device), body),
	enrolAnew: (project: string, device: string) =>
		request<Enrolment>("POST", `${path(project, device)}/enrolment`),
	revoke: (project: string, device: string) =>
		request<void>("DELETE", path(project, device)),
};

/** Asked anew every minute while the page is open: what waits on a tablet changes by itself. */
export const devicesQuery = (project: string) =>
	queryOptions({
		queryKey: ["projects", project, "devices"],
		queryFn: () => request<DeviceList>("GET", path(project)),
		refetchInterval: 60_000,
	});
