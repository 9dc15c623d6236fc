using System.Reflection;
using System.Reflection.Emit;

namespace PeacekeepingDomain.Tests.Architecture;

/// <summary>
/// What a type uses, as its metadata says: base and interfaces, types of fields, properties, parameters and results with
/// their generic arguments and constraints, attributes, local variables, and every type, method and field that the
/// instructions of its methods name. What the compiler copies as a constant leaves no trace and is not seen.
/// </summary>
internal static class MetadataUses
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> Instructions = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    /// <summary>The types used, each with its parts: a list of missions is a list and a mission.</summary>
    public static IEnumerable<Type> Types(Type type) => InDeclaration(type).Concat(Bodies(type).SelectMany(InMethod)).SelectMany(Parts).Distinct();

    /// <summary>The methods that the type's own methods call.</summary>
    public static IEnumerable<MethodBase> Methods(Type type) => Bodies(type).SelectMany(Named).OfType<MethodBase>().Distinct();

    private static IEnumerable<Type> InDeclaration(Type type)
    {
        if (type.BaseType is { } parent)
            yield return parent;
        foreach (var contract in type.GetInterfaces())
            yield return contract;
        foreach (var constraint in type.GetGenericArguments().Where(argument => argument.IsGenericParameter).SelectMany(argument => argument.GetGenericParameterConstraints()))
            yield return constraint;
        foreach (var field in type.GetFields(All))
            yield return field.FieldType;
        foreach (var property in type.GetProperties(All))
            yield return property.PropertyType;
        foreach (var attribute in type.GetMembers(All).Append(type).SelectMany(member => member.GetCustomAttributesData()))
            yield return attribute.AttributeType;
    }

    private static IEnumerable<Type> InMethod(MethodBase method)
    {
        foreach (var mentioned in InSignature(method))
            yield return mentioned;
        foreach (var attribute in method.GetParameters().SelectMany(parameter => parameter.GetCustomAttributesData()))
            yield return attribute.AttributeType;
        foreach (var local in method.GetMethodBody()?.LocalVariables ?? [])
            yield return local.LocalType;
        foreach (var member in Named(method))
        {
            if (member.DeclaringType is { } owner)
                yield return owner;
            if (member is Type named)
                yield return named;
            if (member is FieldInfo field)
                yield return field.FieldType;
            if (member is not MethodBase called)
                continue;
            foreach (var mentioned in InSignature(called))
                yield return mentioned;
        }
    }

    private static IEnumerable<Type> InSignature(MethodBase method)
    {
        var result = method is MethodInfo { ReturnType: { } type } ? [type] : Type.EmptyTypes;
        var arguments = method.IsGenericMethod ? method.GetGenericArguments() : [];
        return result.Concat(arguments).Concat(method.GetParameters().Select(parameter => parameter.ParameterType));
    }

    private static IEnumerable<MethodBase> Bodies(Type type) => type.GetMethods(All).Cast<MethodBase>().Concat(type.GetConstructors(All));

    private static IEnumerable<MemberInfo> Named(MethodBase method)
    {
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        var ofType = method.DeclaringType is { IsGenericType: true } owner ? owner.GetGenericArguments() : null;
        var ofMethod = method.IsGenericMethod ? method.GetGenericArguments() : null;
        for (var at = 0; at < code.Length;)
        {
            var instruction = code[at] == 0xFE ? Instructions[(short)(0xFE00 | code[at + 1])] : Instructions[code[at]];
            at += instruction.Size;
            if (instruction.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
                yield return method.Module.ResolveMember(BitConverter.ToInt32(code, at), ofType, ofMethod)!;
            at += instruction.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
                _ => 4,
            };
        }
    }

    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.HasElementType)
            return Parts(type.GetElementType()!);
        if (type.IsGenericParameter)
            return [];
        return type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Prepend(type.GetGenericTypeDefinition()) : [type];
    }
}
