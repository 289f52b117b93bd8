using System.Text.Json;
using System.Text.Json.Nodes;
using static JsonModelGen.JsonModelErrorKind;

namespace JsonModelGen.IntegrationTests.TypeCatalogue.Rows;

[JsonModel, Reads("1.50", "\"a\\u0041\"", "true", "null", "[1, {\"a\" : null}]", "{\"é\":[ ]}", "{\"a\":1,\"a\":2}", ReadsNull = true), Refuses(InvalidJson, "[1,]", At = "[1]")]
internal sealed partial class JsonElementRow : Positions<JsonElement, JsonElement?, JsonElementRow.S> { [JsonModel] internal partial record struct S(JsonElement Value); }

[JsonModel, Reads("1.50", "\"a\\u0041\"", "true", "null", "[1, {\"a\" : null}]", "{\"é\":[ ]}", ReadsNull = true)]
internal sealed partial class JsonDocumentRow : Positions<JsonDocument, JsonDocument?, JsonDocumentRow.S> { [JsonModel] internal partial record struct S(JsonDocument Value); }

[JsonModel, Reads("1.50", "\"a\\u0041\"", "true", "[1, {\"a\" : null}]", "{\"é\":[ ]}"), Refuses(InvalidText, "\"\\ud800\"")]
internal sealed partial class JsonNodeRow : Positions<JsonNode, JsonNode?, JsonNodeRow.S> { [JsonModel] internal partial record struct S(JsonNode Value); }

[JsonModel, Reads("{}", "{\"b\":1,\"a\":[null,{}]}")]
internal sealed partial class JsonObjectRow : Positions<JsonObject, JsonObject?, JsonObjectRow.S> { [JsonModel] internal partial record struct S(JsonObject Value); }

[JsonModel, Reads("[]", "[1,\"a\",null,[{}]]")]
internal sealed partial class JsonArrayRow : Positions<JsonArray, JsonArray?, JsonArrayRow.S> { [JsonModel] internal partial record struct S(JsonArray Value); }

[JsonModel, Reads("1.50", "\"a\\u0041\"", "true", "false"), Refuses(InvalidText, "\"\\ud800\"")]
internal sealed partial class JsonValueRow : Positions<JsonValue, JsonValue?, JsonValueRow.S> { [JsonModel] internal partial record struct S(JsonValue Value); }

[JsonModel, Reads("1.50", "\"a\\u0041\"", "true", "[1, {\"a\" : null}]", "{\"é\":[ ]}")]
internal sealed partial class ObjectRow : Positions<object, object?, ObjectRow.S> { [JsonModel] internal partial record struct S(object Value); }
