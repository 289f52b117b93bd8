namespace JsonModelGen.Generator.Model;

/// <summary>
/// One <c>[JsonModel]</c> type, as parsed: all that the emitter needs, and nothing that it could compute.
/// </summary>
/// <remarks>
/// This and everything it refers to crosses the generator's cache, so it is data with value equality: sealed records of
/// strings, booleans, numbers, enums, other such records and <see cref="EquatableArray{T}"/>. No symbol, syntax node, location or
/// diagnostic, and no plain array or list. A test walks all types here and in Shapes to keep it so.
/// </remarks>
/// <param name="Form">What is emitted.</param>
/// <param name="Declaration">The partial declaration to continue.</param>
/// <param name="Codec">The codec in which the bodies stand, if the type is generic or not the author's own; else null: they are its members.</param>
/// <param name="Extensions">The entry points that stand outside the type, or null.</param>
/// <param name="Options">The options that the type itself sets.</param>
/// <param name="AssemblyOptions">The options that its assembly sets.</param>
/// <param name="Members">The members, base classes first, then in the order of declaration.</param>
/// <param name="ConstructorParameters">The constructor's parameters that get an argument, in order: some member's <see cref="MemberSpec.Parameter"/>, or a constant.</param>
/// <param name="Enums">The enums that occur in the members' types.</param>
/// <param name="Conversions">The codecs to emit because code of the user's reads or writes a value.</param>
/// <param name="Factory">The method that makes the object, with its type's <c>global::</c> name; null if the constructor does.</param>
/// <param name="Hooks">What of the model's own code is called when it is read and written.</param>
/// <param name="Adapters">The structs to emit because the runtime library cannot know how types of the user's are made.</param>
/// <param name="SuppressedIds">The diagnostics that the mere use of some member or type gives.</param>
/// <param name="ValuesName">The name of the nested struct that holds the values of a large model while it is read.</param>
/// <param name="AccessorNames">The names of the nested classes that hold accessors, one for each declaring type.</param>
/// <param name="HasBrokenUnannotated">Whether something is wrong with members that take no part if <c>IgnoreUnannotated</c> is on.</param>
/// <param name="FieldMapName">The name of the nested class that holds the field map.</param>
/// <param name="Artifacts">What stands in the way of what options add.</param>
internal sealed record ModelSpec(
    ModelForm Form,
    TypeDeclaration Declaration,
    CodecSpec? Codec,
    ExtensionSpec? Extensions,
    ModelOptions Options,
    ModelOptions AssemblyOptions,
    EquatableArray<MemberSpec> Members,
    EquatableArray<ParameterSpec> ConstructorParameters,
    EquatableArray<EnumSpec> Enums,
    EquatableArray<ConversionSpec> Conversions,
    string? Factory,
    HooksSpec Hooks,
    EquatableArray<AdapterSpec> Adapters,
    EquatableArray<string> SuppressedIds,
    string ValuesName,
    EquatableArray<string> AccessorNames,
    bool HasBrokenUnannotated,
    string FieldMapName,
    ArtifactSurroundings Artifacts)
{
    /// <summary>What stands in the place of the model's members if something is wrong with it.</summary>
    public StandIn StandIn { get; init; } = StandIn.Members;

    /// <summary>The members that attributes leave out: the keys that they would have are not unknown.</summary>
    public EquatableArray<LeftOutSpec> LeftOut { get; init; }

    /// <summary>The union that it is, or null.</summary>
    public UnionSpec? Union { get; init; }

    /// <summary>What says that an object is this model, which is a case of a union; else null.</summary>
    public DiscriminatorSpec? Discriminator { get; init; }

    /// <summary>What it is to unions that list their cases.</summary>
    public EquatableArray<ListedCaseSpec> ListedCases { get; init; }

    /// <summary>The key that it meets because it is read where the discriminator of a union names no case; else null.</summary>
    public string? UnknownCaseKey { get; init; }

    /// <summary>What is emitted instead if something is wrong with the options; null: nothing.</summary>
    public ModelSpec? Refused => Form switch
    {
        ModelForm.Foreign => this with { Form = ModelForm.Refused },
        ModelForm.ForeignEnum => this with { Form = ModelForm.RefusedEnum },
        _ => null,
    };

    /// <summary>Whether it is there only so that what names it compiles.</summary>
    public bool IsRefused => Form is ModelForm.Refused or ModelForm.RefusedEnum or ModelForm.RefusedModel;
}

/// <summary>What is emitted for a type.</summary>
internal enum ModelForm
{
    /// <summary>Members of a model.</summary>
    Model,

    /// <summary>Members of a generic model, among them a codec.</summary>
    GenericModel,

    /// <summary>A codec for a type of others.</summary>
    Foreign,

    /// <summary>A codec for an enum, the only one of the specification.</summary>
    ForeignEnum,

    /// <summary>A codec that says that none could be made for a type of others.</summary>
    Refused,

    /// <summary>The same for an enum.</summary>
    RefusedEnum,

    /// <summary>What a model with an error needs, so that the compiler has no other.</summary>
    RefusedModel,
}

/// <summary>A parameter of the constructor.</summary>
/// <param name="Name">Its name (not escaped).</param>
/// <param name="IsReference">Whether the argument must say <c>in</c>: a <c>ref readonly</c> parameter.</param>
/// <param name="Constant">The argument if no member fills it: its default, said aloud so that no other constructor is meant.</param>
internal sealed record ParameterSpec(string Name, bool IsReference, string? Constant);
