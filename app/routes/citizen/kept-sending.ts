import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import {
  receiptFor,
  takeKeptSending,
} from "#app/server/sending/kept-sending.server";

/** `GET ?envio=ID`: whether a sending has arrived; the receipt says so to a visitor too, and nothing else. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  return await receiptFor(request, context);
}

/** `POST`: the form of an update as a device kept it; who may send is asked as on the form's own page. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  return await takeKeptSending(request, context, params["code"] ?? "");
}
