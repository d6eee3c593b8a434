"""Stands where dlt would be, and makes the first requests that the description of a source asks for."""
import json, re, sys, types, urllib.parse, urllib.request

told = []

def rest_api_source(config):
    client, defaults = config["client"], config["resource_defaults"]
    assert set(client) == {"base_url", "auth", "paginator"} and client["paginator"] == "single_page"
    assert client["auth"]["type"] == "bearer"
    for resource in config["resources"]:
        endpoint = resource["endpoint"]
        start = endpoint["incremental"]["initial_value"]
        asked = {name: value.replace("{incremental.start_value}", start) for name, value in endpoint["params"].items()}
        address = urllib.parse.urljoin(client["base_url"], endpoint["path"]) + "?" + urllib.parse.urlencode(asked)
        request = urllib.request.Request(address, headers={"Authorization": "Bearer " + client["auth"]["token"]})
        rows = json.load(urllib.request.urlopen(request))
        needed = {defaults["primary_key"], endpoint["incremental"]["cursor_path"], *defaults["columns"]}
        keys = [row[defaults["primary_key"]] for row in rows]
        told.append([resource["name"], len(rows), len(set(keys)) == len(keys), all(needed <= set(row) for row in rows)])

class Pipeline:
    def run(self, source):
        return "done"

dlt = types.ModuleType("dlt")
dlt.pipeline = lambda **named: Pipeline()
sys.modules["dlt"] = dlt
sys.modules["dlt.sources"] = types.ModuleType("dlt.sources")
sys.modules["dlt.sources.rest_api"] = types.ModuleType("dlt.sources.rest_api")
sys.modules["dlt.sources.rest_api"].rest_api_source = rest_api_source
