namespace JsonModelGen.Tests.Attack;

/// <summary>
/// Foreign types for which no code can be generated, and models that contain them in every position: the attribute has a diagnostic, and the
/// models still compile, unless no codec can be declared for the type; then the attribute is ignored.
/// </summary>
internal static class RefusedForeignCases
{
    private static readonly Build s_library = new()
    {
        Library =
            """
            using System; using System.Collections.Generic;
            namespace Lib
            {
                public class Box<T> { public T? Value { get; set; } }
                public class Deep { public Action? Act { get; set; } public Deep? Next { get; set; } }
                public class DeepBox<T> where T : notnull { public Dictionary<T, Func<T>>? Map { get; set; } public T? Value { get; set; } }
                public class Two { public Two(int x) => X = x; public Two(string y) => Y = y; public int X { get; } public string? Y { get; } }
                public record struct Pair(int X, int x);
                public enum Twice { A, a }
                public class Grows<T> { public Grows<List<T>>? Next { get; set; } public T? Value { get; set; } }
                public abstract class Base { public int X { get; set; } }
                public interface IThing { int X { get; } }
                public class Bag : List<int>;
                public class Holder { public Deep? Deep { get; set; } public List<DeepBox<int>>? Boxes { get; set; } }
                [System.Text.Json.Serialization.JsonDerivedType(typeof(Derived), "d")] public class Poly { public int X { get; set; } }
                [System.Text.Json.Serialization.JsonPolymorphic, System.Text.Json.Serialization.JsonDerivedType(typeof(OfAbstract), 1)] public abstract class AbstractPoly;
                public class Derived : Poly; public class OfAbstract : AbstractPoly;
                public class Names<Read> { public Read? Value { get; set; } }
            }
            """,
    };

    public static readonly Dictionary<string, AttackCase> All = new()
    {
        ["refused type of others, and those that hold it"] = Refused(
            "JMG0201",
            "[assembly: JsonModelFor<Lib.Deep>, JsonModelFor(typeof(Lib.DeepBox<>)), JsonModelFor<Lib.Holder>(CreateJsonSchema = true)]",
            "[JsonModel(CreateJsonSchema = true)] public partial record A(Lib.Deep X, Lib.Deep? Y, List<Lib.Deep?> Z, Dictionary<string, Lib.DeepBox<int>> W, B<Lib.Deep> V, (Lib.Deep, Lib.DeepBox<Guid>?[,]) U, Lib.Holder T); [JsonModel] public partial class B<T> { public T? X { get; set; } public Lib.Deep? Y { get; set; } public A? Z { get; set; } }"),
        ["refused open type of others in a generic model"] = Refused(
            "JMG0201", "[assembly: JsonModelFor(typeof(Lib.DeepBox<>))]", "[JsonModel] public partial record A(G<int> X, Lib.DeepBox<string> Y); [JsonModel] public partial record G<T>(Lib.DeepBox<T> V, T W) where T : notnull;"),
        ["refused for the derived types that it lists"] = Refused("JMG0008", "[assembly: JsonModelFor<Lib.Poly>, JsonModelFor<Lib.Derived>, JsonModelFor<Lib.AbstractPoly>]", "[JsonModel] public partial record A(Lib.Poly X, Lib.Derived Y, List<Lib.AbstractPoly>? Z);"),
        ["refused for its constructors"] = Refused("JMG0004", "[assembly: JsonModelFor<Lib.Two>]", "[JsonModel] public partial record A(Lib.Two X, Lib.Two? Y) { public Lib.Two[]? Z { get; private set; } }"),
        ["refused for its keys"] = Refused("JMG0101", "[assembly: JsonModelFor<Lib.Pair>(FieldRename = FieldRename.Camel)]", "[JsonModel] public partial record A(Lib.Pair X, Lib.Pair? Y, List<Lib.Pair?> Z);"),
        ["refused for its names, an enum that is a key, too"] = Refused("JMG0202", "[assembly: JsonModelFor<Lib.Twice>(FieldRename = FieldRename.Camel)]", "[JsonModel] public partial record A(Lib.Twice X, Lib.Twice? Y, Dictionary<Lib.Twice, Lib.Twice> Z) { public HashSet<Lib.Twice>? W { get; set; } }"),
        ["refused because it grows"] = Refused("JMG0007", "[assembly: JsonModelFor(typeof(Lib.Grows<>))]", "[JsonModel] public partial record A(Lib.Grows<int> X);"),
        ["refused for an option"] = Refused("JMG0104", "[assembly: JsonModelFor(typeof(Lib.Box<>), Factory = \"None\")]", "[JsonModel] public partial record A(Lib.Box<int> X, Lib.Box<A?>? Y);"),
        ["refused for the name of what options add"] = Refused("JMG0401", "[assembly: JsonModelFor<O>(CreateJsonKeys = true)]", "public class O { public int Read { get; set; } public int JsonKeys { get; set; } } [JsonModel] public partial record A(O X);"),
        ["asked for, but supported anyway"] = Refused("JMG0008", "[assembly: JsonModelFor<Guid>, JsonModelFor<List<int>>, JsonModelFor(typeof(Dictionary<,>)), JsonModelFor<Lib.Bag>, JsonModelFor<Uri>]", "[JsonModel] public partial record A(Guid X, Guid? Y, List<int> Z, Dictionary<string, int> W, List<Guid> V, Lib.Bag U, Uri? T);"),
        ["asked for, but a model"] = Refused("JMG0008", "[assembly: JsonModelFor<B>, JsonModelFor(typeof(G<>)), JsonModelFor<G<int>>]", "[JsonModel] public partial record B(int X); [JsonModel] public partial record G<T>(T X); [JsonModel] public partial record A(B X, G<int> Y, G<B?>? Z);"),
        ["asked for twice"] = Refused("JMG0008", "[assembly: JsonModelFor<Lib.Box<int>>, JsonModelFor(typeof(Lib.Box<int>)), JsonModelFor<Lib.Box<int>>(CreateFactory = false)]", "[JsonModel] public partial record A(Lib.Box<int> X);"),
        ["asked for twice, and refused both times"] = Refused("JMG0201", "[assembly: JsonModelFor<Lib.Deep>, JsonModelFor(typeof(Lib.Deep))]", "[JsonModel] public partial record A(Lib.Deep X);"),
        ["asked for and abstract, in a member"] = Refused("JMG0201", "[assembly: JsonModelFor<Lib.Base>]", "[JsonModel] public partial record A(Lib.Base X);"),
        ["asked for and an interface, in a member"] = Refused("JMG0201", "[assembly: JsonModelFor<Lib.IThing>]", "[JsonModel] public partial record A(Lib.IThing X);"),
        ["asked for and an interface that is supported"] = Refused("JMG0008", "[assembly: JsonModelFor<IEnumerable<int>>, JsonModelFor<int[]>, JsonModelFor<int?>]", "[JsonModel] public partial record A(IEnumerable<int> X, int[] Y, int? Z);"),
        ["asked for and not to be named from outside"] = Refused("JMG0008", "[assembly: JsonModelFor<F>]", "file class F { public int X { get; set; } } [JsonModel] file partial class A { public F? X { get; set; } } [JsonModel] public partial class B { public int X { get; set; } }"),
        ["asked for and named as the codec's members, in a member"] = Refused("JMG0201", "[assembly: JsonModelFor(typeof(Lib.Names<>))]", "[JsonModel] public partial record A(Lib.Names<int> X);"),
        ["refused and experimental"] = Refused("JMG0201", "#pragma warning disable EX7\n[assembly: JsonModelFor<Lab>]", "[System.Diagnostics.CodeAnalysis.Experimental(\"EX7\")] public class Lab { public Action? X { get; set; } } [JsonModel, System.Diagnostics.CodeAnalysis.Experimental(\"EX7\")] public partial record A(Lab X);"),
        ["refused and flattened"] = Refused("JMG0201", "[assembly: JsonModelFor<Lib.Deep>]", "[JsonModel] public partial class A { [JsonKey(Flatten = true)] public Lib.Deep? X { get; set; } }"),
        ["refused in a converter's scope and as a literal's type"] = Refused("JMG0201", "[assembly: JsonModelFor<Lib.Deep>]", "[JsonModel(CreatePerFieldToJson = true, CreateFieldMap = true, IncludeIfNull = false, OmitIfDefault = true)] public partial class A { public Lib.Deep? X { get; set; } [JsonKey(DefaultFactory = nameof(Make))] public Lib.Deep Y { get; set; } = new(); internal static Lib.Deep Make() => new(); }"),
    };

    private static AttackCase Refused(string id, string attributes, string models) => new(attributes + " " + models, Refused: id, Build: s_library);
}
