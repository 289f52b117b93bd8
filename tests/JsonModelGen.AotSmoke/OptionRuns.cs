using System.Text;

namespace JsonModelGen.AotSmoke;

/// <summary>Every option that affects reading and writing, and the kinds of declarations.</summary>
internal static class OptionRuns
{
    public static void RunAll()
    {
        Check<Placed>("""{"meta":{"size":{"width":1,"height":2}},"street_name":"a","x":3,"y":4,"id":5}""");
        Check<Placed>("""{"no":5,"meta":null}""", """{"meta":{"size":{"width":0,"height":0}},"id":5}""");
        Check<Quoted>("""{"count":"1","large":"-170141183460469231731687303715884105728","amounts":["1.50"],"deep":{"a":["2",null]},"rates":[0.5,"NaN","-Infinity"]}""");
        Check<Timed>("""{"day":"23.11.2026","start":"07:30","seen":[1795355156],"spans":["PT1H30M","-P1D"],"days":{"20260102":"20260304"}}""");
        Check<Utc>(
            """{"at":"2026-07-02T03:04:05+02:00","seen":["2026-07-02T03:04:05",null],"byDay":{"2026-07-02T00:00:00Z":[1,"2026-07-02T00:00:00-01:00"]}}""",
            """{"at":"2026-07-02T01:04:05Z","seen":["2026-07-02T03:04:05Z",null],"byDay":{"2026-07-02T00:00:00Z":[1,"2026-07-02T01:00:00Z"]}}""");
        Check<Sparse>("""{"text":"a","note":null}""");
        Check<Sparse>("""{"text":"","votes":0,"tags":["b"],"score":1,"note":"c","rank":2}""", """{"tags":["b"],"score":1,"note":"c","rank":2}""");
        Check<Strict>("""{"FIRSTVALUE":1,"secondvalue":null}""", """{"firstValue":1,"secondValue":null}""");
        Refuse<Strict>("""{"firstValue":1,"secondValue":"a","other":1}""", "UnrecognizedKey $.other");
        Refuse<Strict>("""{"firstValue":1}""", "MissingKey $");
        Refuse<Strict>("""{"firstValue":1,"secondValue":"a","third":null}""", "NullValue $.third");
        Check<OptIn>("""{"written":5,"read":6}""", """{"written":1}""");
        Check<Lenient>(
            """{"points":[{"x":1,"y":2},{"x":"a"},7],"byState":{"active":1,"gone":2},"town":"b"}""",
            """{"points":[{"x":1,"y":2}],"byState":{"active":1},"city":"b"}""");
        Checks.Equal("Elements that were left out", 3, Lenient.Skipped);
        Check<MadeElsewhere>("""{"name":"a"}""", """{"name":"a","items":[]}""");
        Check<Deliveries>(
            """{"all":["ON-THE-WAY","lost",7,"new"],"states":["onHold","new",null],"text":"Monday","number":2}""",
            """{"all":["on-the-way","gone",7,"other"],"states":["onHold",null,null],"text":"Monday","number":2}""");
        Refuse<Enums>("""{"state":"new","level":1,"rights":"none","maybe":null,"byState":{}}""", "UnknownEnumValue $.state");
        Checks.Equal("Name of an enum", "on-the-way", Delivery.OnTheWay.ToJsonName());
        Checks.Equal("Enum of a name", (true, Delivery.Lost), (DeliveryJson.TryParse("LOST", out Delivery found), found));
        Checks.Equal("Only written", """{"text":"abc","lengths":[3]}""", new Query("abc").ToJson());
        Checks.Equal("Only read", "b", Answer.FromJson("""{"count":1,"hits":[{"title":"b"}]}""").Hits[0].Title);
        Checks.Equal("List of what is only read", "b", JsonModel.FromJsonList<Hit, Hit.Codec>("""[{"title":"b"}]""")[0].Title);
        Check<Drawing>(
            """{"all":[{"radius":1.5,"kind":"circle"},{"kind":"group","parts":[]},{"x":1,"kind":"spiral"}],"page":{"items":[{"kind":"circle","radius":2}],"next":null,"first":{"kind":"square"}}}""",
            """{"all":[{"kind":"circle","radius":1.5},{"kind":"group","parts":[]},{"x":1,"kind":"spiral"}],"page":{"items":[{"kind":"circle","radius":2}],"next":null,"first":{"kind":"square"}}}""");
        Check<Figure>("""{"radius":1,"kind":"circle"}""", """{"kind":"circle","radius":1}""");
        Refuse<Figure.Circle>("""{"radius":1,"kind":"group"}""", "UnknownCase $.kind");
        Check<Document>(
            """{"tags":["a"],"size":1,"id":2,"version":3,"key":"0f8fad5b-d9cb-469f-a165-70867728950e","parent":{"id":4,"size":5,"tags":[]},"part":{"code":6}}""",
            """{"key":"0f8fad5b-d9cb-469f-a165-70867728950e","kind":"document","version":3,"id":2,"size":1,"tags":["a"],"parent":{"key":null,"kind":"document","version":0,"id":4,"size":5,"tags":[],"parent":null,"part":{"code":0}},"part":{"code":6}}""");
    }

    private static void Check<T>(string json, string? written = null)
        where T : IJsonModel<T>
    {
        string once = JsonModel.ToJson(JsonModel.FromJson<T>(json));
        Checks.Equal(typeof(T).Name, written ?? json, once);
        Checks.Equal(typeof(T).Name + " again", once, JsonModel.ToJson(JsonModel.FromJson<T>(Encoding.UTF8.GetBytes(once))));
    }

    private static void Refuse<T>(string json, string error)
        where T : IJsonModel<T> =>
        Checks.Equal(typeof(T).Name, error, JsonModel.TryFromJson<T>(json, out _, out JsonModelException? found) ? "" : found.Kind + " " + found.Path);
}
