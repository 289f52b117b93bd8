namespace JsonModelGen.IntegrationTests.Models;

/// <summary>The kinds of types that can be models, and the ways in which their members are set.</summary>
public sealed partial class ConstructionTests
{
    private const string Json = """{"id":1,"name":"a"}""";

    [Fact] public void Positional_record() => Assert.Equal(new PositionalRecord(1, "a"), Parity.Check<PositionalRecord>(Json, Json));

    [Fact] public void Nominal_record() => Assert.Equal(new NominalRecord { Id = 1, Name = "a" }, Parity.Check<NominalRecord>(Json, Json));

    [Fact] public void Record_that_is_both() => Assert.Equal(new MixedRecord(1) { Name = "a" }, Parity.Check<MixedRecord>(Json, Json));

    [Fact] public void Class_with_setters() => Parity.Check<SettableClass>(Json, Json);

    [Fact] public void Class_with_a_constructor() => Parity.Check<ConstructedClass>(Json, Json);

    [Fact] public void Class_with_a_primary_constructor() => Parity.Check<PrimaryClass>(Json, Json);

    [Fact] public void Class_with_a_chosen_constructor() => Parity.Check<ChosenClass>(Json, Json);

    [Fact] public void Struct_with_setters() => Parity.Check<SettableStruct>(Json, Json);

    [Fact] public void Record_struct() => Assert.Equal(new PositionalStruct(1, "a"), Parity.Check<PositionalStruct>(Json, Json));

    [Fact] public void Readonly_record_struct() => Assert.Equal(new ReadonlyPositionalStruct(1, "a"), Parity.Check<ReadonlyPositionalStruct>(Json, Json));

    [Fact] public void Readonly_struct() => Parity.Check<ReadonlyStruct>(Json, Json);

    [Fact] public void Struct_with_init_members() => Parity.Check<InitStruct>(Json, Json);

    [Fact] public void Sealed_record_with_required_members() => Parity.Check<RequiredRecord>(Json, Json);

    [Fact]
    public void Private_setters_are_used() => Parity.RoundTrip<PrivateSetters>(Json, Json);

    [Fact]
    public void Private_constructor_is_used_where_it_is_the_only_one() => Parity.RoundTrip<PrivateConstructor>(Json, Json);

    [Fact]
    public void Constructor_may_set_the_required_members() => Parity.RoundTrip<SetsRequired>(Json, Json);

    [Fact]
    public void Absent_members_of_a_struct_keep_their_defaults()
    {
        Parity.Check<InitStruct>("{}", """{"id":5,"name":"x"}""");
        Parity.Check<SettableStruct>("{}", """{"id":0,"name":null}""");
    }

    [Fact]
    public void Required_members_are_required()
    {
        Assert.Equal("name", Parity.Refused<RequiredRecord>(JsonModelErrorKind.MissingKey, """{"id":1}""", "$").Key);
        Assert.Equal("id", Parity.Refused<PositionalRecord>(JsonModelErrorKind.MissingKey, """{"name":"a"}""", "$").Key);
        Assert.Equal("id", Parity.Refused<ReadonlyStruct>(JsonModelErrorKind.MissingKey, "{}", "$").Key);
    }

    [JsonModel] public partial record PositionalRecord(int Id, string Name);

    [JsonModel] public partial record NominalRecord { public int Id { get; init; } public string? Name { get; init; } }

    [JsonModel] public partial record MixedRecord(int Id) { public string? Name { get; set; } }

    [JsonModel] public partial class SettableClass { public int Id { get; set; } public string? Name { get; set; } }

    [JsonModel] public partial class PrimaryClass(int id, string name) { public int Id { get; } = id; public string Name => name; }

    [JsonModel] public partial struct SettableStruct { public int Id { get; set; } public string? Name { get; set; } }

    [JsonModel] public partial record struct PositionalStruct(int Id, string Name);

    [JsonModel] public readonly partial record struct ReadonlyPositionalStruct(int Id, string Name);

    [JsonModel] public sealed partial record RequiredRecord { public required int Id { get; init; } public required string Name { get; set; } }

    [JsonModel] public partial class PrivateSetters { public int Id { get; private set; } public string? Name { get; private set; } = "unset"; }

    [JsonModel]
    public partial class ConstructedClass
    {
        public ConstructedClass(string name, int id) => (Id, Name) = (id, name);

        public int Id { get; }

        public string Name { get; }
    }

    [JsonModel]
    public partial class ChosenClass
    {
        public ChosenClass() => throw new InvalidOperationException("Not this one.");

        [System.Text.Json.Serialization.JsonConstructor]
        public ChosenClass(int id) => Id = id;

        public int Id { get; }

        public string? Name { get; set; }
    }

    [JsonModel]
    public readonly partial struct ReadonlyStruct
    {
        [System.Text.Json.Serialization.JsonConstructor]
        public ReadonlyStruct(int id, string name) => (Id, Name) = (id, name);

        public int Id { get; }

        public string Name { get; }
    }

    [JsonModel]
    public readonly partial struct InitStruct
    {
        public InitStruct()
        {
        }

        public int Id { get; init; } = 5;

        public string Name { get; init; } = "x";
    }

    [JsonModel]
    public sealed partial class PrivateConstructor
    {
        private PrivateConstructor(int id) => Id = id;

        public int Id { get; }

        public string? Name { get; init; }
    }

    [JsonModel]
    public sealed partial class SetsRequired
    {
        [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
        public SetsRequired(int id) => (Id, Name) = (id, "unset");

        public required int Id { get; init; }

        public required string Name { get; init; }
    }
}
