namespace JsonModelGen.IntegrationTests.Models;

/// <summary>Models with base classes, and models as base classes.</summary>
public sealed partial class InheritanceTests
{
    [Fact]
    public void Base_members_come_first() =>
        Parity.RoundTrip<Dog>("""{"owner":"o","name":"n","legs":4}""", """{"name":"n","legs":4,"owner":"o"}""");

    [Fact]
    public void System_Text_Json_starts_with_the_most_derived_class() =>
        Assert.Equal("""{"owner":"o","name":"n","legs":4}""", StjReference.Write(new Dog { Name = "n", Legs = 4, Owner = "o" }));

    [Fact]
    public void A_model_may_derive_from_a_model()
    {
        Parity.RoundTrip<Bird>("""{"name":"n","wings":2}""", """{"name":"n","wings":2}""");
        Parity.RoundTrip<Animal>("""{"name":"n","wings":2}""", """{"name":"n"}""");
    }

    [Fact]
    public void The_declared_type_decides()
    {
        Animal animal = new Bird("n", 2);
        Assert.Equal("""{"name":"n"}""", animal.ToJson());
        Assert.Equal("""{"pets":[{"name":"n"}]}""", new Owner([animal]).ToJson());
        Assert.Equal("""{"name":"n","wings":2}""", ((Bird)animal).ToJson());
    }

    [Fact]
    public void The_most_derived_options_name_inherited_members() =>
        Parity.RoundTrip<Renaming>("""{"base_value":1,"own_value":2}""", """{"base_value":1,"own_value":2}""");

    [Fact]
    public void Overridden_members_occur_once() =>
        Parity.RoundTrip<Overriding>("""{"virtual":1,"abstract":2,"other":3}""", """{"virtual":1,"abstract":2,"other":3}""");

    [Fact]
    public void Hidden_members_occur_once() => Parity.RoundTrip<Hiding>("""{"value":"text"}""", """{"value":"text"}""");

    [Fact]
    public void A_base_of_another_assembly()
    {
        Parity.RoundTrip<OfForeignBase>("""{"baseValue":1,"baseInit":"x","own":2}""", """{"baseValue":1,"baseInit":"x","readableOnly":3,"own":2}""");
        Parity.RoundTrip<OfForeignBase>("{}", """{"baseValue":7,"baseInit":"kept","readableOnly":3,"own":0}""");
    }

    [Fact]
    public void A_model_of_another_assembly_as_base() =>
        Parity.RoundTrip<Circle>("""{"shapeName":"s","radius":1.5}""", """{"shapeName":"s","radius":1.5}""");

    [Fact]
    public void Equality_of_records_is_untouched() =>
        Assert.Equal(new Bird("n", 2), Bird.FromJson("""{"name":"n","wings":2}"""));

    [JsonModel] public partial record Animal(string Name);

    [JsonModel] public partial record Bird(string Name, int Wings) : Animal(Name);

    [JsonModel] public partial record Owner(List<Animal> Pets);

    public abstract class Creature
    {
        public required string Name { get; init; }

        public virtual int Legs { get; set; }
    }

    [JsonModel] public sealed partial class Dog : Creature { public string? Owner { get; set; } }

    [JsonModel] public partial class Named { public int BaseValue { get; set; } }

    [JsonModel(FieldRename = FieldRename.Snake)] public sealed partial class Renaming : Named { public int OwnValue { get; set; } }

    public abstract class Abstract
    {
        public virtual int Virtual { get; set; }

        public abstract int Abstract1 { get; set; }
    }

    [JsonModel]
    public sealed partial class Overriding : Abstract
    {
        public int Other { get; set; }

        public override int Virtual { get; set; }

        [JsonKey("abstract")] public override int Abstract1 { get; set; }
    }

    public class Hidden
    {
        public int Value { get; set; }
    }

    [JsonModel] public sealed partial class Hiding : Hidden { public new string? Value { get; set; } }

    [JsonModel] public sealed partial class OfForeignBase : ForeignBase { public int Own { get; set; } }

    [JsonModel] public sealed partial record Circle(string ShapeName, double Radius) : ForeignShape(ShapeName);
}
