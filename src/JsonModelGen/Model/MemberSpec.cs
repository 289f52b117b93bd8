using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Shapes;

namespace JsonModelGen.Generator.Model;

/// <summary>How a value that was read gets into the object.</summary>
internal enum MemberTarget
{
    /// <summary>It does not: the member is only written.</summary>
    None,

    /// <summary>A constructor parameter.</summary>
    Constructor,

    /// <summary>A constructor parameter and the object initializer: the C# compiler wants a <c>required</c> member in both.</summary>
    ConstructorAndInitializer,

    /// <summary>The object initializer: <c>required</c> members, and those whose absence equals <c>default</c>.</summary>
    Initializer,

    /// <summary>An assignment after construction, only if the key was there.</summary>
    Assignment,

    /// <summary>An accessor after construction, only if the key was there: init-only setters, private setters of a base.</summary>
    Accessor,

    /// <summary>A get-only collection that is filled after construction.</summary>
    Population,
}

/// <summary>One member of a model, as parsed: raw names, options unset where nothing sets them.</summary>
/// <param name="Name">The C# name (not escaped).</param>
/// <param name="Shape">The type and how it is read and written; nullable members have a <see cref="NullableShape"/>.</param>
/// <param name="ReadShape">The shape that reads it, where the constructor parameter has another type; else null.</param>
/// <param name="Target">Where a value that was read goes.</param>
/// <param name="IsWritten">Whether the member can be and, unless an option says otherwise, is written.</param>
/// <param name="MustBePresent">Whether the C# declaration demands the key: <c>required</c>, or a parameter without default.</param>
/// <param name="Options">What the attributes say.</param>
/// <param name="Omission">Whether it can be left out and come back.</param>
/// <param name="Parameter">The name of the constructor parameter that it fills, or null.</param>
/// <param name="DefaultValue">The default as an expression, an option's or the parameter's, or null.</param>
/// <param name="IsAnnotated">Whether an attribute says something of it.</param>
/// <param name="IsDispensable">Whether the object can be made without it.</param>
/// <param name="KeyDefault">Whether it has a default that counts where its key is null, too, and so is always set.</param>
/// <param name="DefaultCall">The call that makes that default where the key is missing, or null if it is <paramref name="DefaultValue"/>.</param>
/// <param name="Accessor">How to reach the getter or setter where plain code cannot, or null.</param>
/// <param name="Through">The type that declares it, where another member of the model hides it; else null.</param>
/// <param name="NullMaker">The method of <c>ToJson</c>, if it may make null of a value: whether the member is left out is then known only after the call.</param>
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
    MethodCallSpec? NullMaker = null)
{
    /// <summary>The model whose members stand in the place of this one, as <c>Flatten</c> asks for; else null.</summary>
    public FlattenSpec? Flat { get; init; }

    /// <summary>How it keeps the keys that no member has; null: it has a key itself, or is flattened.</summary>
    public ExtraSpec? Extra { get; init; }

    /// <summary>The accessors that this member, and those that stand in its place, are reached by.</summary>
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

    /// <summary>The method that finds the value in the whole object, with its type's <c>global::</c> name; null: it stands under the key.</summary>
    public string? ReadValue { get; init; }

    /// <summary>Whether it is set after construction by code of the user's, which may throw.</summary>
    public bool HasSetterCode { get; init; }

    /// <summary>Whether it may be got as null, but not be set to it: <c>[DisallowNull]</c>, <c>[MaybeNull]</c>, or a constructor parameter that is not nullable.</summary>
    public bool RefusesWrittenNull => Target != MemberTarget.None && Shape.AcceptsNull && ReadShape is { AcceptsNull: false } and not DefaultedShape { ReplacesNull: true };

    /// <summary>The expression for the member of an instance.</summary>
    public string Access(string instance) =>
        (Through is null ? instance : "((" + Through + ")" + instance + ")") + "." + CSharpText.Identifier(Name);
}

/// <summary>A getter, setter or field that only <c>UnsafeAccessor</c> reaches.</summary>
/// <param name="DeclaringType">The <c>global::</c> name of the (possibly constructed) type that declares it.</param>
/// <param name="OpenDeclaringType">The same, in terms of its own type parameters.</param>
/// <param name="TypeParameters">The type parameters of the declaring type with their brackets, or empty: the accessor must be generic in them.</param>
/// <param name="TypeArguments">The arguments they have here, with their brackets, or empty.</param>
/// <param name="Constraints">The constraint clauses of the type parameters, or empty.</param>
/// <param name="OpenMemberType">The member's type in terms of the type parameters.</param>
/// <param name="IsFileLocal">Whether the accessor stands outside the model: the type parameters of a generic model would be its own, too.</param>
/// <param name="Forgives">Whether nullability must be looked away from: a member of oblivious code.</param>
/// <param name="IsOfStruct">Whether a struct declares it, so that the instance is passed by reference.</param>
/// <param name="IsField">Whether it is a field rather than a property.</param>
/// <param name="Gets">Whether the value is got through it.</param>
/// <param name="Sets">Whether the value is set through it.</param>
internal sealed record AccessorSpec(
    string DeclaringType,
    string OpenDeclaringType,
    string TypeParameters,
    string TypeArguments,
    string Constraints,
    string OpenMemberType,
    bool IsFileLocal,
    bool Forgives,
    bool IsOfStruct,
    bool IsField,
    bool Gets,
    bool Sets);
