using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Shapes;

namespace JsonModelGen.Generator.Model;

/// <summary>How a value that was read is stored in the object.</summary>
internal enum MemberTarget
{
    /// <summary>Not at all: the member is only written.</summary>
    None,

    /// <summary>A constructor parameter.</summary>
    Constructor,

    /// <summary>A constructor parameter and the object initializer: the C# compiler wants a <c>required</c> member in both.</summary>
    ConstructorAndInitializer,

    /// <summary>The object initializer: <c>required</c> members, and those for which a missing key means <c>default</c>.</summary>
    Initializer,

    /// <summary>An assignment after construction, only if the key was present.</summary>
    Assignment,

    /// <summary>An accessor after construction, only if the key was present: init-only setters, private setters of a base.</summary>
    Accessor,

    /// <summary>A get-only collection that is filled after construction.</summary>
    Population,
}

/// <summary>One member of a model, as parsed: raw names, options unset where nothing sets them.</summary>
/// <param name="Name">The C# name (not escaped).</param>
/// <param name="Shape">The type and how it is read and written; nullable members have a <see cref="NullableShape"/>.</param>
/// <param name="ReadShape">The shape for reading, if the constructor parameter has another type; else null.</param>
/// <param name="Target">How a value that was read is stored.</param>
/// <param name="IsWritten">Whether the member can be written, and is unless an option excludes it.</param>
/// <param name="MustBePresent">Whether the C# declaration requires the key: <c>required</c>, or a parameter without default.</param>
/// <param name="Options">The options set by attributes.</param>
/// <param name="Omission">Whether it can be omitted and restored.</param>
/// <param name="Parameter">The name of the constructor parameter that it fills, or null.</param>
/// <param name="DefaultValue">The default as an expression, from an option or the parameter, or null.</param>
/// <param name="IsAnnotated">Whether it has an attribute that includes it.</param>
/// <param name="IsDispensable">Whether the object can be created without it.</param>
/// <param name="KeyDefault">Whether its default also replaces null, so that it is always set.</param>
/// <param name="DefaultCall">The call that creates this default for a missing key, or null if it is <paramref name="DefaultValue"/>.</param>
/// <param name="Accessor">The accessor for a getter or setter that is not accessible, or null.</param>
/// <param name="Through">The declaring type, if another member of the model hides it; else null.</param>
/// <param name="NullableToJson">The <c>ToJson</c> method, if it may return null: whether the member is omitted is then known only after the call.</param>
internal sealed record MemberSpec(
    string Name,
    TypeShape Shape,
    TypeShape? ReadShape,
    MemberTarget Target,
    bool IsWritten,
    bool MustBePresent,
    KeyOptions Options,
    bool IsAnnotated,
    bool IsDispensable,
    OmissionSpec Omission,
    string? Parameter = null,
    string? DefaultValue = null,
    bool KeyDefault = false,
    string? DefaultCall = null,
    AccessorSpec? Accessor = null,
    string? Through = null,
    MethodCallSpec? NullableToJson = null)
{
    /// <summary>The flattened model (<c>Flatten</c>), or null.</summary>
    public FlattenSpec? Flat { get; init; }

    /// <summary>How it keeps unknown keys; null if it does not.</summary>
    public ExtraSpec? Extra { get; init; }

    /// <summary>The accessors of this member and of its flattened members.</summary>
    public IEnumerable<AccessorSpec> Accessors
    {
        get
        {
            if (Accessor is not null)
                yield return Accessor;
            if (Flat is null)
                yield break;
            if (Flat.HookAccessor is not null)
                yield return Flat.HookAccessor;
            foreach (MemberSpec member in Flat.Members)
            {
                foreach (AccessorSpec accessor in member.Accessors)
                    yield return accessor;
            }
        }
    }

    /// <summary>The method that finds the value in the whole object, with its type's <c>global::</c> name, or null.</summary>
    public string? ReadValue { get; init; }

    /// <summary>Whether it is set after construction by user code, which may throw.</summary>
    public bool HasSetterCode { get; init; }

    /// <summary>Whether its getter may return null, but it must not be set to null: <c>[DisallowNull]</c>, <c>[MaybeNull]</c>, or a constructor parameter that is not nullable.</summary>
    public bool RefusesWrittenNull => Target != MemberTarget.None && Shape.AcceptsNull && ReadShape is { AcceptsNull: false } and not DefaultedShape { ReplacesNull: true };

    /// <summary>The expression for the member of an instance.</summary>
    public string Access(string instance) =>
        (Through is null ? instance : "((" + Through + ")" + instance + ")") + "." + CSharpText.Identifier(Name);
}

/// <summary>A getter, setter or field that is accessible only through <c>UnsafeAccessor</c>.</summary>
/// <param name="DeclaringType">The <c>global::</c> name of the (possibly constructed) type that declares it.</param>
/// <param name="OpenDeclaringType">The same, in terms of its own type parameters.</param>
/// <param name="TypeParameters">The type parameters of the declaring type with their brackets, or empty: the accessor must be generic in them.</param>
/// <param name="TypeArguments">The type arguments used here, with their brackets, or empty.</param>
/// <param name="Constraints">The constraint clauses of the type parameters, or empty.</param>
/// <param name="OpenMemberType">The member's type in terms of the type parameters.</param>
/// <param name="IsFileLocal">Whether the accessor is outside the model, because it must not have the type parameters of a generic model.</param>
/// <param name="SuppressesNullability">Whether nullability must be suppressed: a member of nullable-oblivious code.</param>
/// <param name="IsOfStruct">Whether a struct declares it, so that the instance is passed by reference.</param>
/// <param name="IsField">Whether it is a field rather than a property.</param>
/// <param name="Gets">Whether it is used as a getter.</param>
/// <param name="Sets">Whether it is used as a setter.</param>
internal sealed record AccessorSpec(
    string DeclaringType,
    string OpenDeclaringType,
    string TypeParameters,
    string TypeArguments,
    string Constraints,
    string OpenMemberType,
    bool IsFileLocal,
    bool SuppressesNullability,
    bool IsOfStruct,
    bool IsField,
    bool Gets,
    bool Sets);
