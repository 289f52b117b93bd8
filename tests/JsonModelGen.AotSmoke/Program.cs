// Exit code 0 if all kinds of models work in native code, else 1.
using System.Text;
using System.Text.Json;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using JsonModelGen;
using JsonModelGen.AotSmoke;

RoundTrips.RunAll();
CatalogueRun.RunAll();
OptionRuns.RunAll();

// Entry points of each kind.
byte[] utf8 = Encoding.UTF8.GetBytes("""{"id":7,"points":[{"x":1,"y":2}]}""");
Wrapped wrapped = Wrapped.FromJson(utf8);
Checks.Equal("Utf8Bytes", Encoding.UTF8.GetString(utf8), Encoding.UTF8.GetString(wrapped.ToJsonUtf8Bytes()));

using MemoryStream stream = new();
await wrapped.ToJsonAsync(stream);
stream.Position = 0;
Checks.Equal("Stream", 7, (await Wrapped.FromJsonAsync(stream)).Id);
Checks.Equal("Indented", "{\n  \"x\": 1,\n  \"y\": 2\n}", new Point(1, 2).ToJson(JsonModelWriteOptions.Indented).ReplaceLineEndings("\n"));

// Bodies of HTTP requests and answers.
using JsonModelContent<Point> body = new(new Point(1, 2));
Checks.Equal("HTTP content", new Point(1, 2), await body.ReadModelAsync<Point>());

// Generic models and foreign types as roots.
const string Page = """{"items":[1,2],"next":3,"first":4}""";
Checks.Equal("Codec", Page, Page<int>.FromJson<Int32Codec>(Page).ToJson<Int32Codec>());
Checks.Equal("Extension", """{"items":[{"x":1,"y":2}],"next":{"x":0,"y":0},"first":{"x":0,"y":0}}""", Page<Point>.FromJson("""{"items":[{"x":1,"y":2}]}""").ToJson());
Checks.Equal("Foreign", 5, JsonModel.FromJson<System.Drawing.Size, System.Drawing.SizeCodec>("""{"width":5}""").Width);
Checks.Equal("Foreign codec", UriKind.Absolute, JsonModel.FromJson<UriKind, UriKindCodec>("\"absolute\""));

// Hooks, factories and defaults.
Made made = Made.FromJson("""{"id":3}""");
made.ToJson();
Checks.Equal("Hooks and defaults", (3, 5, 2), (made.Id, made.Count, made.Hooks));

// Errors have their position in the text.
Wrapped.TryFromJson("""{"id":7,"points":[{"x":1,"y":2},{"x":1,"y":"2"}]}""", out _, out JsonModelException? error);
Checks.Equal("Kind", JsonModelErrorKind.WrongType, error?.Kind);
Checks.Equal("Path", "$.points[1].y", error?.Path);

// What options add to models, and JSON files that are compiled in.
Checks.Equal("Keys", ("x", "y", "2"), (Point.JsonKeys.X, Point.FieldMap["Y"], Point.PerFieldToJson.Y(new Point(1, 2))));
Checks.Equal("Schema", true, Point.JsonSchema.Contains("\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"", StringComparison.Ordinal));
Checks.Equal("Literal bytes", """[{"x":1,"y":2},{"x":3,"y":4}]""", Encoding.UTF8.GetString(Literals.Bytes));
Checks.Equal("Literal element", 3, Literals.Element[1].GetProperty("x").GetInt32());
Checks.Equal("Literal models", new Point(3, 4), Literals.Points[1]);

// Inside JsonSerializer.
Envelope envelope = JsonSerializer.Deserialize("""{"value":{"id":7,"points":[]}}""", Context.Default.Envelope)!;
Checks.Equal("Serializer", """{"value":{"id":7,"points":[]}}""", JsonSerializer.Serialize(envelope, Context.Default.Envelope));

JsonSerializerOptions options = new JsonSerializerOptions().AddJsonModels(AppJson.Resolver);
CheckResolver<List<Point>>("""[{"x":1,"y":2}]""");
CheckResolver<Page<int>>(Page);
CheckResolver<Wrapped>("""{"id":7,"points":[]}""");
Checks.Equal(
    "Exported schema",
    "object",
    (string?)options.GetTypeInfo(typeof(Page<int>)).GetJsonSchemaAsNode(new() { TransformSchemaNode = JsonModelSchema.TransformNode })["type"]);
Checks.Equal("Schema of a list", """{"type":"array","items":{"$ref":"/Point"}}""", JsonModelSchema.Of(options.GetTypeInfo(typeof(List<Point>)))?.GetReference("/").ToJsonString());

Console.WriteLine($"{Checks.Done - Checks.Failures} checks passed, {Checks.Failures} failed");
return Checks.Failures == 0 ? 0 : 1;

void CheckResolver<T>(string json)
{
    JsonTypeInfo<T> type = (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
    Checks.Equal("Resolver, " + typeof(T).Name, json, JsonSerializer.Serialize(JsonSerializer.Deserialize(json, type)!, type));
}
