namespace JsonModelGen.Tests.Attack;

/// <summary>Foreign types: their kinds, constructors, names, and the models that contain them.</summary>
internal static class ForeignCases
{
    private static readonly Build s_library = new()
    {
        Library =
            """
            using System; using System.Collections.Generic;
            namespace Lib
            {
                public record Person(string Name, int? Age = 3) { public List<string> Tags { get; } = []; public Person? Friend { get; init; } }
                public readonly struct Point { public Point(int x, int y) => (X, Y) = (x, y); public Point(int x) : this(x, 0) { } public int X { get; } public int Y { get; } }
                public class Plain { public int A { get; set; } public string B { get; init; } = "b"; public int Secret { get; private set; } = 5; internal int Hidden { get; set; } public double C; public readonly int D = 4; public Kind K { get; set; } }
                public class Strict { public required Guid Id { get; init; } public required string? Note { get; set; } }
                public class Box<T> { public T? Value { get; init; } public class Lid { public int Size { get; set; } } }
                public enum Kind { First, SecondOne }
                [Flags] public enum Rights { None, Read = 1, WriteToo = 2 }
                public class Two { public Two(int a) => A = a; public Two(string b) => B = b; public int A { get; } public string? B { get; } }
                public class PointCodec;
            }
            """,
    };

    public static readonly Dictionary<string, AttackCase> All = new()
    {
        ["struct of others whose constructor fills what has no setter"] = new(
            "[assembly: JsonModelFor<P>] public struct P { public P(List<int> x) => X = x; public List<int> X { get; } public int Y { get; set; } } [JsonModel] public partial record A(P? V);",
            """{"v":{"x":[1],"y":2}}"""),
        ["struct of others that nobody makes with the collection that it has"] = new(
            "[assembly: JsonModelFor<P>] public struct P { public List<int> X { get; } public int Y { get; set; } } [JsonModel] public partial record A(P V);",
            """{"v":{"x":[1],"y":2}}""", """{"v":{"x":null,"y":2}}"""),
        ["generic types of others, named by typeof"] = new(
            "[assembly: JsonModelFor(typeof(O<int, string>))] public record O<TKey, TValue>(List<TValue>? P, Dictionary<TKey, TValue> Q, TValue R) where TKey : notnull; [JsonModel] public partial record A(O<int, string> V);",
            """{"v":{"p":["a"],"q":{"1":"b"},"r":"c"}}"""),
        ["types of others with options of every kind"] = new(
            """
            [assembly: JsonModelFor<Lib.Plain>(CaseInsensitive = true, Converters = [typeof(Doubled)], CreateJsonKeys = true, CreateFieldMap = true, CreatePerFieldToJson = true)]
            public class Doubled : IJsonConverter<int>
            {
                public int Read(ref System.Text.Json.Utf8JsonReader reader) => reader.GetInt32() / 2;
                public void Write(System.Text.Json.Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value * 2);
            }
            [JsonModel] public partial record A(Lib.Plain P)
            {
                public string Keys => Lib.PlainCodec.JsonKeys.A + Lib.PlainCodec.FieldMap["A"] + Lib.PlainCodec.PerFieldToJson.A(P);
            }
            """,
            """{"p":{"A":4}}""", """{"p":{"a":4,"b":"b","secret":10,"k":"first","c":0,"d":8},"keys":"aa4"}""", Build: s_library),
        ["type with one method of its own"] = new(
            "[assembly: JsonModelFor<B>] public class B { public int X { get; set; } public void ToJson(System.Text.Json.Utf8JsonWriter writer) => writer.WriteNullValue(); } [JsonModel] public partial record A(B Value, List<B?> All);",
            """{"value":{"x":1},"all":[{"x":2},null]}"""),
        ["types of others of every kind"] = new(
            """
            [assembly: JsonModelFor<Lib.Person>, JsonModelFor<Lib.Point>, JsonModelFor<Lib.Plain>, JsonModelFor<Lib.Strict>(FieldRename = FieldRename.Pascal)]
            [assembly: JsonModelFor<Lib.Kind>(FieldRename = FieldRename.Snake), JsonModelFor<Lib.Rights>]
            [JsonModel] public partial record A(Lib.Person P, Lib.Point? Q, List<Lib.Plain?> R, Dictionary<Lib.Kind, Lib.Strict> S, Lib.Rights T, Lib.Kind? U = null);
            """,
            """{"p":{"name":"n","age":null,"tags":["t"],"friend":{"name":"f","age":1,"tags":[],"friend":null}},"q":{"x":1,"y":2},"r":[null,{"a":1,"b":"x","secret":5,"k":"second_one","c":0.5,"d":4}],"s":{"first":{"Id":"0f8fad5b-d9cb-469f-a165-70867728950e","Note":null}},"t":"read, writeToo","u":"first"}""",
            Build: s_library),
        ["generic types of others"] = new(
            """
            [assembly: JsonModelFor<Lib.Box<int>>, JsonModelFor<Lib.Box<List<int?>>>, JsonModelFor<Lib.Box<int>.Lid>]
            [JsonModel] public partial record A(Lib.Box<int> X, Lib.Box<List<int?>>? Y, G<Lib.Box<int>.Lid> Z); [JsonModel] public partial record G<T>(T[] V);
            """,
            """{"x":{"value":1},"y":{"value":[1,null]},"z":{"v":[{"size":1}]}}""",
            Build: s_library),
        ["types of one's own that cannot be partial"] = new(
            "[assembly: JsonModelFor<O.P>, JsonModelFor<Q>] public class O { internal record P(int X) { internal int Y { get; set; } } } public class Q { public int X { get; set; } public Q? Next { get; private set; } } [JsonModel] internal partial record A(O.P V, Q W);",
            """{"v":{"x":1},"w":{"x":2,"next":null}}"""),
        ["types of others in the global namespace with names alike"] = new(
            "[assembly: JsonModelFor<OP>, JsonModelFor<O.P>] public class O { public record P(int X); } public record OP(int Y); public class OPCodec3; [JsonModel] public partial record A(O.P V, OP W);",
            """{"v":{"x":1},"w":{"y":2}}"""),
        ["type of the system"] = new("[assembly: JsonModelFor<System.Drawing.Point>, JsonModelFor<System.Numerics.Vector2>] [JsonModel] public partial record A(System.Drawing.Point V, System.Numerics.Vector2 W);", """{"v":{"isEmpty":false,"x":1,"y":2},"w":{"x":0.5,"y":1}}"""),
        ["type of others that several constructors would do for"] = new("[assembly: JsonModelFor<Lib.Two>] [JsonModel] public partial record A(int X);", Refused: "JMG0004", Build: s_library),
        ["type of others that nobody asked for"] = new("[JsonModel] public partial record A(Lib.Plain X);", Refused: "JMG0201", Build: s_library),
        ["type of others whose member nobody asked for"] = new("[assembly: JsonModelFor<O>] public class O { public I? X { get; set; } } public class I; [JsonModel] public partial record A(int X);", Refused: "JMG0201"),
        ["struct of others with a collection in a read-only field, which its constructor fills"] = new(
            "[assembly: JsonModelFor<U>] public struct U { public readonly Dictionary<string, double> Size; public string? File { get; init; } public U(Dictionary<string, double> size) { Size = size; File = null; } } [JsonModel] public partial record A(U? X);",
            """{"x":{"file":"f","size":{"k":1}}}"""),
    };
}
