namespace JsonModelGen.Tests.Attack;

/// <summary>Generic foreign types, named by their definition: <c>[assembly: JsonModelFor(typeof(Box&lt;&gt;))]</c>.</summary>
internal static class OpenForeignCases
{
    private static readonly Build s_library = new()
    {
        Library =
            """
            using System; using System.Collections.Generic;
            namespace Lib
            {
                public class Box<T> { public T? Value { get; init; } public class Lid { public T[] Sizes { get; set; } = []; } public class Lid<U> { public T? X { get; set; } public U? Y { get; set; } } public enum Side { Left, RightSide } }
                public class Page<T>(List<T> items) { public List<T> Items { get; } = items; public Page<T>? Next { get; init; } = null; public Box<T>.Side Side { get; init; } = Box<T>.Side.RightSide; }
                public record struct Pair<T, U>(T Left, U Right) where T : struct where U : notnull;
                public class Table<TKey, TValue> where TKey : notnull { public Dictionary<TKey, TValue> Rows { get; set; } = new(); }
                public readonly struct Id<TEntity>(Guid value) { public Guid Value { get; } = value; }
                public abstract class Base<T> { public T? Content { get; init; } = default; public string Note { get; init; } = "n"; public int Inner { get; private set; } = 4; }
                public class Derived<T> : Base<List<T>> where T : class, IComparable<T> { public required T Own { get; init; } }
                public class Tree<T> { public T? Value; public List<Tree<T>> Children { get; } = []; }
                public class Even<T> { public T? Value { get; set; } public Odd<T>? Odd { get; set; } }
                public class Odd<T> { public T? Value { get; set; } public Even<T>? Even { get; set; } }
                public class Grows<T> { public Grows<List<T>>? Next { get; set; } }
                public class Made<T> { private Made(T x) => X = x; public T X { get; } public static Made<T> Create(T x) => new(x); }
                public class Names<Read> { public Read? Value { get; set; } }
                public class Codecs<TCodec> { public TCodec? Value { get; set; } }
                public class Letters<@class> { public @class? Value { get; set; } }
                public class Both<T> { public T? Value { get; set; } public Box<T>? In { get; set; } public Box<int>? Fixed { get; set; } }
            }
            """,
    };

    public static readonly Dictionary<string, AttackCase> All = new()
    {
        ["open type of others with arguments of every kind"] = new(
            "[assembly: JsonModelFor(typeof(Lib.Box<>))] [JsonModel] public partial record A(Lib.Box<int> X, Lib.Box<string?> Y, Lib.Box<Lib.Box<List<A?>>> Z, Lib.Box<int?>? W, Lib.Box<DayOfWeek>[] V);",
            """{"x":{"value":1},"y":{"value":null},"z":{"value":{"value":[null]}},"w":{"value":null},"v":[{"value":"monday"}]}""", Build: s_library),
        ["open type of others in a generic model"] = new(
            "[assembly: JsonModelFor(typeof(Lib.Box<>))] [JsonModel] public partial record A(G<int> X, G<A?>? Y); [JsonModel] public partial record G<T>(Lib.Box<T> V, List<Lib.Box<T?>> W);",
            """{"x":{"v":{"value":1},"w":[{"value":2}]},"y":{"v":{"value":null},"w":[]}}""", Build: s_library),
        ["open types of others that hold each other and themselves"] = new(
            "[assembly: JsonModelFor(typeof(Lib.Page<>)), JsonModelFor(typeof(Lib.Tree<>)), JsonModelFor(typeof(Lib.Even<>)), JsonModelFor(typeof(Lib.Odd<>))] [JsonModel] public partial record A(Lib.Page<string> X, Lib.Tree<int> Y, Lib.Even<string> Z);",
            """{"x":{"items":["a"],"next":{"items":[],"next":null,"side":"left"},"side":"rightSide"},"y":{"children":[{"children":[],"value":2}],"value":1},"z":{"value":"e","odd":{"value":null,"even":null}}}""", Build: s_library),
        ["open types of others nested in generic ones"] = new(
            "[assembly: JsonModelFor(typeof(Lib.Box<>.Lid)), JsonModelFor(typeof(Lib.Box<>.Lid<>))] [JsonModel] public partial record A(Lib.Box<int>.Lid X, Lib.Box<int>.Lid<string> Y);",
            """{"x":{"sizes":[1]},"y":{"x":1,"y":"s"}}""", Build: s_library),
        ["open types of others with constraints"] = new(
            "[assembly: JsonModelFor(typeof(Lib.Pair<,>)), JsonModelFor(typeof(Lib.Derived<>))] [JsonModel] public partial record A(Lib.Pair<int, string> X, Lib.Pair<bool, List<int>>? Y, Lib.Derived<string> Z);",
            """{"x":{"left":1,"right":"r"},"y":null,"z":{"content":["c"],"note":"m","inner":4,"own":"o"}}""", Build: s_library),
        ["open type of others whose arguments are keys"] = new(
            "[assembly: JsonModelFor(typeof(Lib.Table<,>))] [JsonModel] public partial record A(Lib.Table<int, string?> X, Lib.Table<DayOfWeek, A> Y);",
            """{"x":{"rows":{"1":null}},"y":{"rows":{}}}""", Build: s_library),
        ["open type of others whose arguments are not in the JSON"] = new(
            "[assembly: JsonModelFor(typeof(Lib.Id<>))] [JsonModel] public partial record A(Lib.Id<A> X, Lib.Id<Action>? Y);",
            """{"x":{"value":"0f8fad5b-d9cb-469f-a165-70867728950e"},"y":null}""", Build: s_library),
        ["open type of others of which one is asked for otherwise"] = new(
            "[assembly: JsonModelFor(typeof(Lib.Both<>)), JsonModelFor(typeof(Lib.Box<>)), JsonModelFor<Lib.Box<int>>(FieldRename = FieldRename.Pascal)] [JsonModel] public partial record A(Lib.Both<int> X, Lib.Box<int> Y, Lib.Box<long> Z);",
            """{"x":{"value":1,"in":{"value":2},"fixed":{"Value":3}},"y":{"Value":4},"z":{"value":5}}""", Build: s_library),
        ["open type of others with all options"] = new(
            """
            [assembly: JsonModelFor(typeof(Lib.Both<>), FieldRename = FieldRename.Snake, CaseInsensitive = true, DisallowUnrecognizedKeys = true, IncludeIfNull = false, CreateJsonKeys = true, CreateFieldMap = true, CreatePerFieldToJson = true, CreateJsonSchema = true, Converters = [typeof(Doubled)])]
            [assembly: JsonModelFor(typeof(Lib.Box<>), OmitIfDefault = true)]
            public class Doubled : IJsonConverter<Lib.Box<int>>
            {
                public Lib.Box<int> Read(ref System.Text.Json.Utf8JsonReader reader) => new() { Value = reader.GetInt32() / 2 };
                public void Write(System.Text.Json.Utf8JsonWriter writer, Lib.Box<int> value) => writer.WriteNumberValue(value.Value * 2);
            }
            [JsonModel(CreateJsonSchema = true)] public partial record A(Lib.Both<string> X) { public string Keys => Lib.BothCodec<string, StringCodec>.JsonKeys.Value + Lib.BothCodec<string, StringCodec>.FieldMap["In"] + Lib.BothCodec<string, StringCodec>.PerFieldToJson.Fixed(X) + (Lib.BothCodec<string, StringCodec>.JsonSchema.Length > 5) + JsonSchema.Contains("#/$defs/Both"); }
            """,
            """{"x":{"VALUE":"a","fixed":4}}""", """{"x":{"value":"a","fixed":4},"keys":"valuein4TrueTrue"}""", Build: s_library),
        ["open type of others with a factory"] = new(
            """[assembly: JsonModelFor(typeof(Lib.Made<>), Factory = "Create")] [JsonModel] public partial record A(Lib.Made<int> X, Lib.Made<string?> Y);""",
            """{"x":{"x":1},"y":{"x":null}}""", Build: s_library),
        ["open type of others that is only written"] = new(
            """[assembly: JsonModelFor(typeof(Lib.Made<>), CreateFactory = false), JsonModelFor(typeof(Lib.Tree<>), CreateToJson = false)] [JsonModel(CreateFactory = false)] public partial record W(Lib.Made<int> X); [JsonModel(CreateToJson = false)] public partial record R(Lib.Tree<int> X); [JsonModel] public partial record A(int X);""",
            """{"x":1}""", Build: s_library),
        ["open type of others that lacks the direction that is needed"] = new(
            """[assembly: JsonModelFor(typeof(Lib.Made<>), CreateFactory = false)] [JsonModel] public partial record A(Lib.Made<int> X);""", Refused: "JMG0014", Build: s_library),
        ["open type of others as a root"] = new(
            """
            [assembly: JsonModelFor(typeof(Lib.Box<>))]
            [JsonModel] public partial record A(int X) { [JsonKey(IncludeFromJson = false)] public string Root => JsonModel.ToJson<Lib.Box<int>, Lib.BoxCodec<int, Int32Codec>>(JsonModel.FromJson<Lib.Box<int>, Lib.BoxCodec<int, Int32Codec>>("{\"value\":5}")); }
            """,
            """{"x":1}""", """{"x":1,"root":"{\u0022value\u0022:5}"}""", Build: s_library),
        ["open type of others whose arguments are models, extended"] = new(
            """
            using Lib;
            [assembly: JsonModelFor(typeof(Box<>))]
            [JsonModel] public partial record A(int X) { [JsonKey(IncludeFromJson = false)] public string Root => X == 0 ? "" : Box<A>.FromJson("{\"value\":{\"x\":0}}").ToJson(); }
            """,
            """{"x":1}""", """{"x":1,"root":"{\u0022value\u0022:{\u0022x\u0022:0,\u0022root\u0022:\u0022\u0022}}"}""", Build: s_library, NeedsCSharp14: true),
        ["open types of one's own"] = new(
            "[assembly: JsonModelFor(typeof(O<>.P)), JsonModelFor(typeof(Q<>))] public class O<T> { internal record P(T X) { internal int Y { get; set; } } } public class Q<T> { public T? X { get; set; } public Q<T>? Next { get; private set; } } [JsonModel] internal partial record A(O<int>.P V, Q<int> W);",
            """{"v":{"x":1},"w":{"x":2,"next":null}}"""),
        ["open types whose names are alike"] = new(
            "[assembly: JsonModelFor(typeof(O)), JsonModelFor(typeof(O<>)), JsonModelFor(typeof(O<,>))] public record O(int X); public record O<T>(T X); public record O<T, U>(T X, U Y); [JsonModel] public partial record A(O V, O<int> W, O<string, O<int>> Z);",
            """{"v":{"x":1},"w":{"x":2},"z":{"x":"s","y":{"x":3}}}"""),
        ["open type of others whose type parameter is a keyword"] = new("[assembly: JsonModelFor(typeof(Lib.Letters<>))] [JsonModel] public partial record A(Lib.Letters<int> X);", """{"x":{"value":1}}""", Build: s_library),
        ["open type of others whose type parameter is called Read"] = new("[assembly: JsonModelFor(typeof(Lib.Names<>))] [JsonModel] public partial record A(int X);", Refused: "JMG0008", Build: s_library),
        ["open type of others whose type parameter is called TCodec"] = new("[assembly: JsonModelFor(typeof(Lib.Codecs<>))] [JsonModel] public partial record A(int X);", Refused: "JMG0008", Build: s_library),
        ["open type of others that grows"] = new("[assembly: JsonModelFor(typeof(Lib.Grows<>))] [JsonModel] public partial record A(int X);", Refused: "JMG0007", Build: s_library),
        ["open type of others that nobody asked for, of a type parameter"] = new("[JsonModel] public partial record A<T>(Lib.Box<T> X);", Refused: "JMG0201", Build: s_library),
        ["open type of others twice"] = new("[assembly: JsonModelFor(typeof(Lib.Box<>)), JsonModelFor(typeof(Lib.Box<>))] [JsonModel] public partial record A(int X);", Refused: "JMG0008", Build: s_library),
        ["open type that is supported anyway"] = new("[assembly: JsonModelFor(typeof(List<>))] [JsonModel] public partial record A(int X);", Refused: "JMG0008"),
        ["open type that is a model"] = new("[assembly: JsonModelFor(typeof(G<>))] [JsonModel] public partial record G<T>(T X); [JsonModel] public partial record A(int X);", Refused: "JMG0008"),
        ["closed type of others by its Type"] = new("[assembly: JsonModelFor(typeof(Lib.Box<int>))] [JsonModel] public partial record A(Lib.Box<int> X);", """{"x":{"value":1}}""", Build: s_library),
        ["type of others of no type"] = new("[assembly: JsonModelFor(null!)] [JsonModel] public partial record A(int X);", """{"x":1}"""),
        ["type of others that is void"] = new("[assembly: JsonModelFor(typeof(void))] [JsonModel] public partial record A(int X);", Refused: "JMG0008"),
        ["type of others that is a pointer or an array"] = new("[assembly: JsonModelFor(typeof(int[]))] [JsonModel] public partial record A(int X);", Refused: "JMG0008"),
    };
}
